<?php
/**
 * The script: registered everywhere, loaded only where a widget is, and pinned by its integrity.
 *
 * @package Alliance_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Returns the integrity of the script on the settings page, or else of the copy that comes with the plugin.
 */
function alliance_widgets_integrity() {
	$settings = alliance_widgets_settings();
	return '' === $settings['script'] ? require dirname( ALLIANCE_WIDGETS_FILE ) . '/script/integrity.php' : $settings['integrity'];
}

/**
 * Registers the script. Widgets enqueue it.
 */
function alliance_widgets_register_script() {
	$settings = alliance_widgets_settings();
	if ( '' === $settings['script'] ) {
		$address = plugins_url( 'script/alliance-widgets.js', ALLIANCE_WIDGETS_FILE );
		wp_register_script( 'alliance-widgets', $address, array(), ALLIANCE_WIDGETS_VERSION, true );
		return;
	}
	// The address names its version.
	wp_register_script( 'alliance-widgets', $settings['script'], array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
}
add_action( 'init', 'alliance_widgets_register_script' );

/**
 * Writes the script as a module with its integrity.
 *
 * @param string $tag    The tag as WordPress writes it.
 * @param string $handle The name of the script.
 * @param string $src    Its address.
 */
function alliance_widgets_script_tag( $tag, $handle, $src ) {
	if ( 'alliance-widgets' !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type'        => 'module',
			'id'          => 'alliance-widgets-js',
			'src'         => $src,
			'integrity'   => alliance_widgets_integrity(),
			'crossorigin' => 'anonymous',
		)
	);
}
add_filter( 'script_loader_tag', 'alliance_widgets_script_tag', 10, 3 );
