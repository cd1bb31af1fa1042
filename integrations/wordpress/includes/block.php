<?php
/**
 * The block: the server renders it, so that a post stores the choices alone and no markup that could become invalid.
 *
 * @package Alliance_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the block and the script of its editor.
 */
function alliance_widgets_register_block() {
	wp_register_script(
		'alliance-widgets-editor',
		plugins_url( 'block/editor.js', ALLIANCE_WIDGETS_FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-html-entities' ),
		ALLIANCE_WIDGETS_VERSION,
		true
	);
	register_block_type(
		dirname( ALLIANCE_WIDGETS_FILE ) . '/block',
		array( 'render_callback' => 'alliance_widgets_render_block' )
	);
}
add_action( 'init', 'alliance_widgets_register_block' );

/**
 * Renders the block.
 *
 * @param array $attributes What the post has stored.
 */
function alliance_widgets_render_block( $attributes ) {
	$options  = is_array( $attributes['options'] ) ? $attributes['options'] : array();
	$fallback = wpautop( $attributes['fallback'] );
	return alliance_widgets_markup( $attributes['widget'], $options, $fallback, get_block_wrapper_attributes() );
}

/**
 * Has the editor load the widgets for the preview. In newer versions of WordPress, this reaches the frame of the editor, too.
 */
function alliance_widgets_enqueue_preview() {
	if ( is_admin() ) {
		wp_enqueue_script( 'alliance-widgets' );
	}
}
add_action( 'enqueue_block_assets', 'alliance_widgets_enqueue_preview' );

/**
 * Tells the editor which widgets there are, with their options and texts.
 */
function alliance_widgets_add_editor_data() {
	$settings = alliance_widgets_settings();
	$data     = array(
		'widgets'     => alliance_widgets_list(),
		'feed'        => esc_url_raw( $settings['feed'] ),
		'lang'        => get_bloginfo( 'language' ),
		'settingsUrl' => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=alliance-widgets' ) : '',
		'texts'       => array(
			'widget'       => __( 'Widget', 'alliance-widgets' ),
			'options'      => __( 'Settings', 'alliance-widgets' ),
			'any'          => __( 'no choice', 'alliance-widgets' ),
			'ids'          => __( 'Ids from the feed, separated by blanks.', 'alliance-widgets' ),
			'fallback'     => __( 'Fallback text', 'alliance-widgets' ),
			'fallbackHelp' => __( 'Visitors see it until the widget is ready, and if it cannot load.', 'alliance-widgets' ),
			'noFeed'       => __( 'The address of the feed is missing. An administrator enters it once for the whole site.', 'alliance-widgets' ),
			'settings'     => __( 'Enter the address', 'alliance-widgets' ),
		),
	);
	wp_add_inline_script( 'alliance-widgets-editor', 'window.allianceWidgets = ' . wp_json_encode( $data, JSON_HEX_TAG ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'alliance_widgets_add_editor_data' );
