<?php
// WordPress asks neither this machine nor unusual ports for an oEmbed. The site with the frames is on this machine here.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', function ( $ports, $host, $url ) { $ports[] = (int) parse_url( $url, PHP_URL_PORT ); return $ports; }, 10, 3 );
