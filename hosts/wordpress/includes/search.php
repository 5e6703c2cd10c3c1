<?php
/**
 * The website's search: a post that shows an element is found by the words of its document, which the database does not hold.
 *
 * @package Heliotrope
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'posts_search', 'heliotrope_search', 10, 2 );

/** Names of the elements whose document has all the words. */
function heliotrope_elements_with( $words ) {
	$found = array();
	foreach ( array_keys( heliotrope_elements() ) as $name ) {
		$text    = wp_strip_all_tags( heliotrope_document( $name, array() ) );
		$missing = array_filter(
			$words,
			function ( $word ) use ( $text ) {
				return false === stripos( $text, $word );
			}
		);
		if ( ! $missing ) {
			$found[] = $name;
		}
	}
	return $found;
}

function heliotrope_search( $search, $query ) {
	global $wpdb;
	$words    = (array) $query->get( 'search_terms' );
	$excludes = array_filter(
		$words,
		function ( $word ) {
			return 0 === strpos( $word, '-' );
		}
	);
	if ( '' === $search || ! $words || $excludes ) {
		return $search;
	}
	$likes = array();
	foreach ( heliotrope_elements_with( $words ) as $name ) {
		foreach ( array( '<!-- wp:heliotrope/element {%"element":"' . $name . '"', '[heliotrope %element="' . $name . '"' ) as $written ) {
			$parts   = array_map( array( $wpdb, 'esc_like' ), explode( '%', $written ) );
			$likes[] = $wpdb->prepare( "{$wpdb->posts}.post_content LIKE %s", '%' . implode( '%', $parts ) . '%' );
		}
	}
	// What WordPress asks for begins with " AND (": ours is one more way to be found.
	return $likes ? preg_replace_callback(
		'/^\s*AND \(/',
		function () use ( $likes ) {
			return ' AND (' . implode( ' OR ', $likes ) . ' OR ';
		},
		$search
	) : $search;
}
