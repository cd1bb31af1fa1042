<?php
/**
 * Removes the settings from every site. Posts keep their blocks.
 *
 * @package Alliance_Widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$alliance_widgets_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $alliance_widgets_sites as $alliance_widgets_site ) {
		delete_blog_option( $alliance_widgets_site, 'alliance_widgets' );
	}
} else {
	delete_option( 'alliance_widgets' );
}
