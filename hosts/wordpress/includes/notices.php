<?php
/**
 * Tells on the dashboard what in this version was found to be wrong, from the list that came with it. Nobody is asked, nothing is stored.
 *
 * @package Heliotrope
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_notices', 'heliotrope_notices' );

/** The notices that hold for this version. */
function heliotrope_advisories() {
	$known = wp_json_file_decode( dirname( HELIOTROPE_FILE ) . '/advisories.json', array( 'associative' => true ) );
	return array_filter(
		isset( $known['advisories'] ) ? $known['advisories'] : array(),
		function ( $advisory ) {
			$begun = version_compare( $advisory['wrongSince'], HELIOTROPE_VERSION, '<=' );
			return $begun && ( null === $advisory['rightIn'] || version_compare( HELIOTROPE_VERSION, $advisory['rightIn'], '<' ) );
		}
	);
}

function heliotrope_notices() {
	$screen = get_current_screen();
	if ( ! $screen || 'dashboard' !== $screen->id || ! current_user_can( 'edit_posts' ) ) {
		return;
	}
	$advisories = heliotrope_advisories();
	if ( ! $advisories ) {
		return;
	}
	echo '<div class="notice notice-warning"><p><strong>';
	/* translators: %s: the version of the plugin. */
	echo esc_html( sprintf( __( 'Heliotrope %s: what was found to be wrong, and what is right', 'heliotrope' ), HELIOTROPE_VERSION ) );
	echo '</strong></p>';
	foreach ( $advisories as $advisory ) {
		echo '<details><summary>' . esc_html( $advisory['date'] . ': ' . $advisory['title'] ) . '</summary><p>' . esc_html( $advisory['statement'] ) . '</p></details>';
	}
	echo '</div>';
}
