<?php
foreach ( array( 'NAME', 'USER', 'PASSWORD', 'HOST', 'CHARSET', 'COLLATE' ) as $key ) define( "DB_$key", 'CHARSET' === $key ? 'utf8' : ( 'NAME' === $key ? 'wp' : '' ) );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $key ) { define( "{$key}_KEY", "test-only-$key" ); define( "{$key}_SALT", "test-only-salt-$key" ); }
$table_prefix = 'wp_';
define( 'WP_HOME', '{address}' ); define( 'WP_SITEURL', '{address}' );
// Nothing leaves the machine; what is asked on it, "loopback.php" allows.
define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1' );
define( 'DISABLE_WP_CRON', true ); define( 'AUTOMATIC_UPDATER_DISABLED', true ); define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true ); define( 'WP_DEBUG_LOG', '{log}' ); define( 'WP_DEBUG_DISPLAY', false );
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
