<?php
/**
 * The settings page: the address of the feed and of the script, once for the whole site.
 *
 * @package Alliance_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Returns the settings; each one that is not set is an empty text.
 */
function alliance_widgets_settings() {
	return array_map(
		'strval',
		wp_parse_args(
			get_option( 'alliance_widgets' ),
			array(
				'feed'      => '',
				'script'    => '',
				'integrity' => '',
			)
		)
	);
}

/**
 * Returns what is stored of what was entered. A wrong address is not stored, and the page says so.
 *
 * @param mixed $input What was entered.
 */
function alliance_widgets_sanitize_settings( $input ) {
	$settings = alliance_widgets_settings();
	$entered  = array();
	foreach ( array_keys( $settings ) as $name ) {
		$entered[ $name ] = isset( $input[ $name ] ) && is_string( $input[ $name ] ) ? trim( $input[ $name ] ) : '';
	}

	$feed = esc_url_raw( $entered['feed'], array( 'http', 'https' ) );
	if ( '' !== $entered['feed'] && '' === $feed ) {
		add_settings_error( 'alliance_widgets', 'feed', __( 'The address of the feed is no web address. It was not changed.', 'alliance-widgets' ) );
	} else {
		$settings['feed'] = $feed;
	}

	$script    = esc_url_raw( $entered['script'], array( 'http', 'https' ) );
	$is_pinned = 1 === preg_match( '~^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$~', $entered['integrity'] );
	if ( '' === $entered['script'] ) {
		$settings['script']    = '';
		$settings['integrity'] = '';
	} elseif ( '' === $script || ! $is_pinned ) {
		add_settings_error( 'alliance_widgets', 'script', __( 'The script needs a web address and its integrity, which begins with sha384-. It was not changed.', 'alliance-widgets' ) );
	} else {
		$settings['script']    = $script;
		$settings['integrity'] = $entered['integrity'];
	}
	return $settings;
}

/**
 * Registers the setting and its fields.
 */
function alliance_widgets_register_settings() {
	register_setting(
		'alliance_widgets',
		'alliance_widgets',
		array(
			'type'              => 'object',
			'sanitize_callback' => 'alliance_widgets_sanitize_settings',
		)
	);
	add_settings_section( 'alliance_widgets', '', '__return_empty_string', 'alliance-widgets' );
	$fields = array(
		'feed'      => array( __( 'Address of the feed', 'alliance-widgets' ), __( 'The alliance tells it to you. It ends with feed.json.', 'alliance-widgets' ) ),
		'script'    => array( __( 'Address of the script', 'alliance-widgets' ), __( 'Leave it empty to use the script that comes with the plugin. Otherwise enter the address of one version, such as https://www.example.org/alliance/v1.2.3/alliance-widgets.js.', 'alliance-widgets' ) ),
		'integrity' => array( __( 'Integrity of the script', 'alliance-widgets' ), __( 'The value from the integrity.json beside the script. Browsers refuse a script that is another one.', 'alliance-widgets' ) ),
	);
	foreach ( $fields as $name => $texts ) {
		add_settings_field(
			"alliance-widgets-$name",
			$texts[0],
			'alliance_widgets_show_field',
			'alliance-widgets',
			'alliance_widgets',
			array(
				'name'      => $name,
				'help'      => $texts[1],
				'label_for' => "alliance-widgets-$name",
			)
		);
	}
}
add_action( 'admin_init', 'alliance_widgets_register_settings' );

/**
 * Writes one field with its help.
 *
 * @param array $field The name of the setting, its help and the id of its field.
 */
function alliance_widgets_show_field( $field ) {
	$settings = alliance_widgets_settings();
	printf(
		'<input type="text" class="large-text code" id="%1$s" name="alliance_widgets[%2$s]" value="%3$s" aria-describedby="%1$s-help" /><p class="description" id="%1$s-help">%4$s</p>',
		esc_attr( $field['label_for'] ),
		esc_attr( $field['name'] ),
		esc_attr( $settings[ $field['name'] ] ),
		esc_html( $field['help'] )
	);
}

/**
 * Adds the page to the settings of the site.
 */
function alliance_widgets_add_page() {
	$title = __( 'Alliance widgets', 'alliance-widgets' );
	add_options_page( $title, $title, 'manage_options', 'alliance-widgets', 'alliance_widgets_show_page' );
}
add_action( 'admin_menu', 'alliance_widgets_add_page' );

/**
 * Writes the page.
 */
function alliance_widgets_show_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
	settings_fields( 'alliance_widgets' );
	do_settings_sections( 'alliance-widgets' );
	submit_button();
	echo '</form></div>';
}

/**
 * Adds a link to the page in the list of plugins.
 *
 * @param string[] $links The links of the plugin.
 */
function alliance_widgets_add_link( $links ) {
	$link = sprintf( '<a href="%1$s">%2$s</a>', esc_url( admin_url( 'options-general.php?page=alliance-widgets' ) ), esc_html__( 'Settings', 'alliance-widgets' ) );
	return array_merge( array( $link ), $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( ALLIANCE_WIDGETS_FILE ), 'alliance_widgets_add_link' );
