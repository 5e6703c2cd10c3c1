<?php
// Files as they are; everything else is WordPress's.
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ); $file = __DIR__ . '/site' . $path; $name = $path;
if ( is_dir( $file ) ) { $file = rtrim( $file, '/' ) . '/index.php'; $name = rtrim( $path, '/' ) . '/index.php'; }
if ( is_file( $file ) && substr( $file, -4 ) !== '.php' ) return false;
if ( ! is_file( $file ) ) { $file = __DIR__ . '/site/index.php'; $name = '/index.php'; }
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $name; $_SERVER['SCRIPT_FILENAME'] = $file; chdir( dirname( $file ) ); require $file; return true;
