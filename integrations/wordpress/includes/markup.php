<?php
/**
 * The markup of a widget, which the block and the shortcode share.
 *
 * @package Alliance_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Returns the value of an option as an attribute has it, or null if the option has no such value.
 *
 * @param array $option The option as the list has it.
 * @param mixed $value  What an editor has chosen.
 */
function alliance_widgets_option_value( $option, $value ) {
	if ( 'flag' === $option['type'] ) {
		return in_array( $value, array( false, 'false', '0', 0, null ), true ) ? null : '';
	}
	if ( ! is_scalar( $value ) || '' === trim( (string) $value ) ) {
		return null;
	}
	$value = trim( (string) $value );
	switch ( $option['type'] ) {
		case 'number':
			return absint( $value ) > 0 ? (string) absint( $value ) : null;
		case 'choice':
			return isset( $option['choices'][ $value ] ) ? $value : null;
		case 'address':
			// Not esc_url(), which would remove the braces of `{id}`.
			return wp_kses_bad_protocol( $value, array( 'http', 'https' ) );
		default:
			return $value;
	}
}

/**
 * Returns what visitors see until the widget is ready, and if it cannot load. It is never empty.
 *
 * @param string $fallback HTML that an editor has written.
 */
function alliance_widgets_fallback( $fallback ) {
	// The paragraphs of wpautop() may begin before the shortcode and end inside it.
	$fallback = trim( force_balance_tags( wp_kses_post( $fallback ) ) );
	if ( '' !== trim( wp_strip_all_tags( $fallback ) ) ) {
		return $fallback;
	}
	$settings = alliance_widgets_settings();
	$url      = wp_parse_url( $settings['feed'] );
	$home     = empty( $url['host'] ) ? home_url( '/' ) : $url['scheme'] . '://' . $url['host'] . '/';
	$link     = sprintf( '<a href="%1$s">%2$s</a>', esc_url( $home ), esc_html( wp_parse_url( $home, PHP_URL_HOST ) ) );
	/* translators: %s: a link to a website. */
	return '<p>' . sprintf( esc_html__( 'This content comes from %s.', 'alliance-widgets' ), $link ) . '</p>';
}

/**
 * Returns a widget, and has the page load the script.
 *
 * `data-alliance` instead of the custom element: wpautop() and minifiers know `div`.
 *
 * @param string $widget   The name of the widget, such as `partner-grid`.
 * @param array  $options  What an editor has chosen, by the names of options.
 * @param string $fallback HTML that an editor has written.
 * @param string $wrapper  Attributes of the block, escaped.
 */
function alliance_widgets_markup( $widget, $options, $fallback = '', $wrapper = '' ) {
	$widgets  = alliance_widgets_list();
	$settings = alliance_widgets_settings();
	$fallback = alliance_widgets_fallback( $fallback );
	if ( ! isset( $widgets[ $widget ] ) || '' === $settings['feed'] || is_feed() ) {
		return $fallback;
	}
	wp_enqueue_script( 'alliance-widgets' );

	$attributes = array(
		'data-alliance'     => $widget,
		'data-alliance-src' => esc_url( $settings['feed'] ),
	);
	foreach ( $widgets[ $widget ]['options'] as $name => $option ) {
		$value = isset( $options[ $name ] ) ? alliance_widgets_option_value( $option, $options[ $name ] ) : null;
		if ( null !== $value ) {
			$attributes[ "data-alliance-$name" ] = $value;
		}
	}
	foreach ( $attributes as $name => $value ) {
		$wrapper .= sprintf( ' %1$s="%2$s"', esc_attr( $name ), esc_attr( $value ) );
	}
	return sprintf( '<div %1$s>%2$s</div>', ltrim( $wrapper ), $fallback );
}
