<?php
/**
 * Plugin Name:       Heliotrope
 * Description:       Teaches readers about dermatomyositis: a block and a shortcode. Everything comes from this plugin; nothing is stored and no other server is asked.
 * Version:           0.0.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            The Heliotrope contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       heliotrope
 *
 * @package Heliotrope
 */

defined( 'ABSPATH' ) || exit;

define( 'HELIOTROPE_FILE', __FILE__ );
define( 'HELIOTROPE_VERSION', '0.0.0' );

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/search.php';
require __DIR__ . '/includes/notices.php';
