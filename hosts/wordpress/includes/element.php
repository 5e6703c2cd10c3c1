<?php
/**
 * The element with its document inside, for the block and the shortcode alike.
 *
 * @package Heliotrope
 */

defined( 'ABSPATH' ) || exit;

/** The script of one element, from this plugin. Registered once, loaded only where the element is. */
function heliotrope_script( $name ) {
	$handle = 'heliotrope-' . $name;
	if ( ! wp_script_is( $handle, 'registered' ) ) {
		$settings = array(
			'strategy'  => 'defer',
			'in_footer' => true,
		);
		wp_register_script( $handle, plugins_url( 'cdn/' . $name . '.min.js', HELIOTROPE_FILE ), array(), HELIOTROPE_VERSION, $settings );
	}
	return $handle;
}

/** What the reader has without script, and what search and excerpts see. Written by the build; its first heading has level 2. */
function heliotrope_document( $name, $attributes ) {
	$level  = isset( $attributes['level'] ) ? $attributes['level'] : 'standard';
	$figure = isset( $attributes['figure'] ) ? $attributes['figure'] : 'adult';
	$folder = dirname( HELIOTROPE_FILE ) . '/documents/';
	// What is the same for all is there once.
	$file = is_readable( "$folder$name.$level.$figure.html" ) ? "$folder$name.$level.$figure.html" : "$folder$name.$level.adult.html";
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents_fopen -- A file of this plugin, no address.
	$document = is_readable( $file ) ? (string) file_get_contents( $file ) : '';
	$deeper   = isset( $attributes['heading-level'] ) ? (int) $attributes['heading-level'] - 2 : 0;
	return 0 === $deeper ? $document : preg_replace_callback(
		'~(</?h)([1-6])\b~',
		function ( $found ) use ( $deeper ) {
			return $found[1] . min( 6, max( 1, (int) $found[2] + $deeper ) );
		},
		$document
	);
}

/** The website's own words, marked as such, as the element shows them. */
function heliotrope_host_words( $attributes ) {
	$words = '';
	if ( isset( $attributes['helpline'] ) ) {
		$words .= '<p>' . esc_html( $attributes['helpline'] ) . '</p>';
	}
	if ( isset( $attributes['reviewed-by'] ) ) {
		$who = $attributes['reviewed-by'] . ( isset( $attributes['reviewed-on'] ) ? ', ' . $attributes['reviewed-on'] : '' );
		/* translators: %s: who has reviewed the text for this website, and when. */
		$words .= '<p>' . esc_html( sprintf( __( 'Reviewed by our advisers: %s', 'heliotrope' ), $who ) ) . '</p>';
	}
	return '' === $words ? '' : '<p>' . esc_html__( 'Added by this website:', 'heliotrope' ) . '</p>' . $words;
}

/**
 * HTML of an element, or nothing if there is no such element. Every attribute is escaped; the document is a file of this plugin.
 *
 * @param array $given `element`, and what else the block has.
 */
function heliotrope_element( $given ) {
	$name = isset( $given['element'] ) ? heliotrope_line( $given['element'] ) : '';
	if ( ! array_key_exists( $name, heliotrope_elements() ) ) {
		return '';
	}
	wp_enqueue_script( heliotrope_script( $name ) );
	$attributes = heliotrope_attributes( $given );
	$written    = '';
	foreach ( $attributes as $attribute => $value ) {
		$written .= ' ' . $attribute . '="' . esc_attr( $value ) . '"';
	}
	return "<helio-$name$written>" . heliotrope_host_words( $attributes ) . heliotrope_document( $name, $attributes ) . "</helio-$name>";
}
