<?php
/**
 * What an author may set. Whatever is not allowed falls back to the default.
 *
 * @package Heliotrope
 */

defined( 'ABSPATH' ) || exit;

/** Titles of the elements by name, such as `body-map`. Written by the build. */
function heliotrope_elements() {
	static $elements = null;
	if ( null === $elements ) {
		$elements = require __DIR__ . '/elements.php';
	}
	return $elements;
}

/** One line without markup. */
function heliotrope_line( $value ) {
	return is_scalar( $value ) ? sanitize_text_field( (string) $value ) : '';
}

/**
 * Attributes of a block or a shortcode, as the element takes them. Those that are unset or not allowed are left out.
 *
 * @param array $given By the names of the block's attributes.
 */
function heliotrope_attributes( $given ) {
	$patterns   = array(
		'level'         => '/^easy$/',
		'figure'        => '/^(teen|child)$/',
		'tone'          => '/^([1-9]|10)$/',
		'country'       => '/^[A-Z]{2}$/',
		'heading-level' => '/^[1-6]$/',
		'helpline'      => '/./',
		'reviewed-by'   => '/./',
		'reviewed-on'   => '/^\d{4}-\d{2}-\d{2}$/',
	);
	$names      = array(
		'heading-level' => 'headingLevel',
		'reviewed-by'   => 'reviewedBy',
		'reviewed-on'   => 'reviewedOn',
	);
	$attributes = array();
	foreach ( $patterns as $name => $pattern ) {
		$key   = isset( $names[ $name ] ) ? $names[ $name ] : $name;
		$value = isset( $given[ $key ] ) ? heliotrope_line( $given[ $key ] ) : '';
		$value = 'country' === $name ? strtoupper( $value ) : $value;
		if ( preg_match( $pattern, $value ) ) {
			$attributes[ $name ] = $value;
		}
	}
	return $attributes;
}
