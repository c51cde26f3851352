<?php
/**
 * Which language Lotse speaks: the one the reader chose in WordPress.
 *
 * @package Lotse
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'lotse_load_translations' );
add_filter( 'load_textdomain_mofile', 'lotse_nearest_translation', 10, 2 );

/** The translations that come with the plugin. */
function lotse_load_translations() {
	load_plugin_textdomain( 'lotse', false, dirname( plugin_basename( LOTSE_FILE ) ) . '/languages' );
}

/**
 * Austrian and Swiss readers get the German texts, in the form of address their WordPress uses, where there are none of their own.
 *
 * @param string $file   Translation WordPress looks for.
 * @param string $domain Its text domain.
 * @return string The file to load.
 */
function lotse_nearest_translation( $file, $domain ) {
	if ( 'lotse' !== $domain || file_exists( $file ) ) {
		return $file;
	}
	if ( ! preg_match( '/lotse-(de_[A-Za-z_]+)\.mo$/', $file, $match ) ) {
		return $file;
	}
	$is_formal = false !== strpos( $match[1], '_formal' ) || 'de_CH' === $match[1];
	return dirname( LOTSE_FILE ) . '/languages/lotse-' . ( $is_formal ? 'de_DE_formal' : 'de_DE' ) . '.mo';
}

/**
 * The language the editor's script speaks.
 *
 * @return string "de" or "en".
 */
function lotse_script_language() {
	return 0 === strpos( get_user_locale(), 'de' ) ? 'de' : 'en';
}
