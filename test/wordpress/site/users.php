<?php
// admin/admin and author/author; prints the version.
$_SERVER['HTTP_HOST'] = '127.0.0.1'; require __DIR__ . '/site/wp-load.php';
wp_set_password( 'admin', 1 ); update_option( 'admin_email_lifespan', time() + YEAR_IN_SECONDS ); update_option( 'permalink_structure', '/%postname%/' ); flush_rewrite_rules();
if ( ! username_exists( 'author' ) ) ( new WP_User( wp_create_user( 'author', 'author', 'author@localhost.test' ) ) )->set_role( 'author' );
echo get_bloginfo( 'version' );
