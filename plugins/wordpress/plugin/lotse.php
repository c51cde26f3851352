<?php
/**
 * Plugin Name:       Lotse
 * Plugin URI:        https://wordpress.org/plugins/lotse/
 * Description:       Says while you write what readers will find hard and what the style guide or the law forbids. Everything is computed in your browser; no text leaves it.
 * Version:           0.1.0
 * Requires at least: 6.2
 * Requires PHP:      7.4
 * Author:            Lotse
 * License:           Apache-2.0
 * License URI:       https://www.apache.org/licenses/LICENSE-2.0
 * Text Domain:       lotse
 * Domain Path:       /languages
 *
 * @package Lotse
 */

defined( 'ABSPATH' ) || exit;

define( 'LOTSE_VERSION', '0.1.0' );
define( 'LOTSE_FILE', __FILE__ );

require_once __DIR__ . '/includes/language.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/secret.php';
require_once __DIR__ . '/includes/connection.php';
require_once __DIR__ . '/includes/edge.php';
require_once __DIR__ . '/includes/guide.php';
require_once __DIR__ . '/includes/overrides.php';
require_once __DIR__ . '/includes/editor.php';
require_once __DIR__ . '/includes/pairing.php';
require_once __DIR__ . '/includes/settings-page.php';
require_once __DIR__ . '/includes/privacy.php';
