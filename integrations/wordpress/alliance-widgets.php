<?php
/**
 * Plugin Name:       Alliance Widgets
 * Description:       Shows who takes part in an alliance, what it wants and what it funds, from the alliance’s feed.
 * Version:           0.2.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            alliance-widgets contributors
 * License:           MIT
 * Text Domain:       alliance-widgets
 * Domain Path:       /languages
 *
 * @package Alliance_Widgets
 */

defined( 'ABSPATH' ) || exit;

define( 'ALLIANCE_WIDGETS_VERSION', '0.2.0' );
define( 'ALLIANCE_WIDGETS_FILE', __FILE__ );

require __DIR__ . '/includes/widgets.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';

/**
 * Loads the translations that come with the plugin.
 */
function alliance_widgets_load_translations() {
	load_plugin_textdomain( 'alliance-widgets', false, dirname( plugin_basename( ALLIANCE_WIDGETS_FILE ) ) . '/languages' );
}
add_action( 'init', 'alliance_widgets_load_translations', 1 );
