<?php
$_SERVER['HTTP_HOST'] = '127.0.0.1'; require __DIR__ . '/site/wp-load.php'; eval( $argv[1] );
