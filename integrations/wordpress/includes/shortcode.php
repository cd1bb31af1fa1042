<?php
/**
 * The shortcode: `[alliance_widget widget="project-cards" page-size="6"]Fallback text[/alliance_widget]`.
 *
 * @package Alliance_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Renders the shortcode.
 *
 * @param array|string $attributes The attributes; one without a value has a number as its name.
 * @param string|null  $content    The fallback content.
 */
function alliance_widgets_render_shortcode( $attributes, $content = '' ) {
	$options = array();
	foreach ( (array) $attributes as $name => $value ) {
		if ( is_int( $name ) ) {
			$options[ strtolower( $value ) ] = '';
		} else {
			$options[ $name ] = $value;
		}
	}
	$widget = isset( $options['widget'] ) ? $options['widget'] : '';
	return alliance_widgets_markup( $widget, $options, (string) $content );
}
add_shortcode( 'alliance_widget', 'alliance_widgets_render_shortcode' );
