<?php
/**
 * The block and the shortcode. An author saves settings only, so that nothing of it is filtered away.
 *
 * @package Heliotrope
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'heliotrope_register' );

function heliotrope_register() {
	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-compose', 'wp-element', 'wp-i18n' );
	wp_register_script( 'heliotrope-block', plugins_url( 'block.js', HELIOTROPE_FILE ), $needs, HELIOTROPE_VERSION, true );
	wp_set_script_translations( 'heliotrope-block', 'heliotrope' );
	$data = array(
		'elements' => heliotrope_elements(),
		'cdn'      => plugins_url( 'cdn/', HELIOTROPE_FILE ),
		'version'  => HELIOTROPE_VERSION,
	);
	wp_add_inline_script( 'heliotrope-block', 'window.heliotropeBlock = ' . wp_json_encode( $data, JSON_HEX_TAG ) . ';', 'before' );
	register_block_type( dirname( HELIOTROPE_FILE ), array( 'render_callback' => 'heliotrope_render_block' ) );
	add_shortcode( 'heliotrope', 'heliotrope_shortcode' );
}

function heliotrope_render_block( $attributes ) {
	$element = heliotrope_element( $attributes );
	return '' === $element ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $element . '</div>';
}

/** `[heliotrope element="causes" level="easy" reviewed-by="…"]` takes the names of the element's attributes. */
function heliotrope_shortcode( $written ) {
	$given = array();
	foreach ( is_array( $written ) ? $written : array() as $name => $value ) {
		$given[ lcfirst( str_replace( '-', '', ucwords( (string) $name, '-' ) ) ) ] = $value;
	}
	$element = heliotrope_element( $given );
	return '' === $element ? '' : '<div>' . $element . '</div>';
}

add_filter( 'excerpt_allowed_blocks', 'heliotrope_in_excerpts' );

function heliotrope_in_excerpts( $blocks ) {
	$blocks[] = 'heliotrope/element';
	return $blocks;
}
