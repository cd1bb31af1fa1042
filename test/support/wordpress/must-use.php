<?php
/**
 * What the tests change of the site: the language by `?locale=`, and by `?minify=` what caching plugins do to a page.
 *
 * @package Alliance_Widgets
 */

// phpcs:disable WordPress.Security.NonceVerification

add_filter(
	'determine_locale',
	function ( $locale ) {
		return isset( $_GET['locale'] ) ? sanitize_text_field( wp_unslash( $_GET['locale'] ) ) : $locale;
	}
);

/**
 * Removes what HTML does not need: comments, white space, quotes, closing tags and values of flags.
 *
 * @param string $html A page.
 */
function alliance_widgets_test_minify( $html ) {
	$html = preg_replace( '~<!--(?!\[if).*?-->~s', '', $html );
	$html = preg_replace( '~</(?:p|li|dt|dd|option|td|th|tr)>~', '', $html );
	$html = preg_replace( '~\s+~', ' ', $html );
	$html = preg_replace( '~> <~', '><', $html );
	return preg_replace_callback(
		'~<[a-z][^>]*>~i',
		function ( $tag ) {
			$tag = preg_replace( '~="([^"\s=<>`\'/]+)"~', '=$1', $tag[0] );
			return str_replace( '=""', '', $tag );
		},
		$html
	);
}

add_action(
	'template_redirect',
	function () {
		if ( isset( $_GET['minify'] ) ) {
			ob_start( 'alliance_widgets_test_minify' );
		}
	}
);
