<?php
/**
 * The script of the block editor, and what it must know from the start.
 *
 * @package Lotse
 */

defined( 'ABSPATH' ) || exit;

add_action( 'enqueue_block_editor_assets', 'lotse_enqueue_editor' );

/** Only where posts of a chosen type are written: not in the site editor, not among widgets. */
function lotse_enqueue_editor() {
	$screen = function_exists( 'get_current_screen' ) ? get_current_screen() : null;
	if ( null === $screen || 'post' !== $screen->base || ! in_array( $screen->post_type, lotse_settings()['post_types'], true ) ) {
		return;
	}
	$asset = require dirname( LOTSE_FILE ) . '/assets/editor.asset.php';
	wp_enqueue_script( 'lotse-editor', plugins_url( 'assets/editor.js', LOTSE_FILE ), $asset['dependencies'], $asset['version'], true );
	wp_enqueue_style( 'lotse-editor', plugins_url( 'assets/editor.css', LOTSE_FILE ), array( 'wp-components' ), $asset['version'] );
	$policy = lotse_settings()['policy'];
	$known  = array(
		'language'       => lotse_script_language(),
		'mayOverride'    => current_user_can( 'manage_options' ),
		'allowsOverride' => $policy['override'],
		'seoMetaKeys'    => lotse_seo_meta_keys(),
		'policy'         => array(
			'prePublish' => $policy['mode'],
			'level'      => $policy['level'],
		),
	);
	wp_add_inline_script( 'lotse-editor', 'window.lotseEditor = ' . wp_json_encode( $known, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}

/**
 * Where SEO plugins keep a post's meta description, as far as they show it to the editor.
 *
 * @return string[]
 */
function lotse_seo_meta_keys() {
	/**
	 * Filters the meta keys that may hold a post's SEO description; the first one the editor knows is checked.
	 *
	 * @param string[] $keys Meta keys.
	 */
	$keys = apply_filters( 'lotse_seo_meta_keys', array( '_yoast_wpseo_metadesc', 'rank_math_description', '_seopress_titles_desc', '_aioseo_description', '_genesis_description' ) );
	return array_values( array_filter( (array) $keys, 'is_string' ) );
}
