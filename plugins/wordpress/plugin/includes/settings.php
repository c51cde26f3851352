<?php
/**
 * What an administrator decides for this site.
 *
 * @package Lotse
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', 'lotse_register_settings' );

/**
 * The settings, whole, whatever the database holds.
 *
 * @return array{post_types: string[], policy: array{mode: string, level: string, override: bool}}
 */
function lotse_settings() {
	$stored = get_option( 'lotse_settings' );
	return lotse_clean_settings( is_array( $stored ) ? $stored : lotse_default_settings() );
}

/**
 * Posts and pages are checked; errors are named before publishing, nothing is blocked.
 *
 * @return array
 */
function lotse_default_settings() {
	return array(
		'post_types' => array( 'post', 'page' ),
		'policy'     => array(
			'mode'     => 'warn',
			'level'    => 'error',
			'override' => '1',
		),
	);
}

/** The option, cleaned on every way in. */
function lotse_register_settings() {
	register_setting(
		'lotse',
		'lotse_settings',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'lotse_clean_settings',
			'default'           => lotse_default_settings(),
		)
	);
}

/**
 * Only what is known and allowed comes through.
 *
 * @param mixed $given What a form or the database holds.
 * @return array
 */
function lotse_clean_settings( $given ) {
	$given  = is_array( $given ) ? $given : array();
	$types  = isset( $given['post_types'] ) && is_array( $given['post_types'] ) ? $given['post_types'] : array();
	$policy = isset( $given['policy'] ) && is_array( $given['policy'] ) ? $given['policy'] : array();
	$mode   = isset( $policy['mode'] ) ? $policy['mode'] : '';
	$level  = isset( $policy['level'] ) ? $policy['level'] : '';
	return array(
		'post_types' => array_values( array_intersect( array_map( 'sanitize_key', array_filter( $types, 'is_string' ) ), array_keys( lotse_post_types() ) ) ),
		'policy'     => array(
			'mode'     => in_array( $mode, array( 'off', 'warn', 'block' ), true ) ? $mode : 'warn',
			'level'    => in_array( $level, array( 'error', 'warning' ), true ) ? $level : 'error',
			'override' => ! empty( $policy['override'] ),
		),
	);
}

/**
 * What can be written in the block editor, by name and label.
 *
 * @return array<string, string>
 */
function lotse_post_types() {
	$types = array();
	foreach ( get_post_types( array( 'show_ui' => true, 'show_in_rest' => true ), 'objects' ) as $type ) {
		if ( post_type_supports( $type->name, 'editor' ) && 0 !== strpos( $type->name, 'wp_' ) ) {
			$types[ $type->name ] = $type->labels->name;
		}
	}
	return $types;
}
