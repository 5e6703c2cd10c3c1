<?php
/**
 * The element with its document inside, for the block and the shortcode alike.
 *
 * @package Heliotrope
 */

defined( 'ABSPATH' ) || exit;

/** What the reader has without script, and what search and excerpts see. Written by the build; its first heading has level 2. */
function heliotrope_document( $name, $attributes ) {
	$level    = isset( $attributes['level'] ) ? $attributes['level'] : 'standard';
	$figure   = isset( $attributes['figure'] ) ? $attributes['figure'] : 'adult';
	$known    = wp_json_file_decode( dirname( HELIOTROPE_FILE ) . "/documents/$name.json", array( 'associative' => true ) );
	$document = '';
	// What several kinds of readers read is there once: each document is made of runs of blocks.
	foreach ( array_chunk( isset( $known['shown'] ) ? $known['shown'][ "$level.$figure" ] : array(), 2 ) as list( $first, $count ) ) {
		for ( $at = $first; $at < $first + $count; $at++ ) {
			$document .= $known['blocks'][ $at ];
		}
	}
	$deeper = isset( $attributes['heading-level'] ) ? (int) $attributes['heading-level'] - 2 : 0;
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
	// From this plugin, once for all elements of a page, and only where there is one: it loads those that are there.
	wp_enqueue_script_module( 'heliotrope', plugins_url( 'cdn/auto.min.js', HELIOTROPE_FILE ), array(), HELIOTROPE_VERSION );
	$attributes = heliotrope_attributes( $given );
	$written    = '';
	foreach ( $attributes as $attribute => $value ) {
		$written .= ' ' . $attribute . '="' . esc_attr( $value ) . '"';
	}
	return "<helio-$name$written>" . heliotrope_host_words( $attributes ) . heliotrope_document( $name, $attributes ) . "</helio-$name>";
}
