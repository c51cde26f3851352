<?php
/**
 * Publishing in spite of open findings: who did it, when, and why, kept with the post.
 *
 * @package Lotse
 */

defined( 'ABSPATH' ) || exit;

add_action( 'rest_api_init', 'lotse_register_overrides_route' );

/** The newest of a post's reasons that are kept. */
const LOTSE_MOST_OVERRIDES = 20;

/** POST lotse/v1/overrides: an administrator's reason. */
function lotse_register_overrides_route() {
	register_rest_route(
		'lotse/v1',
		'/overrides',
		array(
			'methods'             => 'POST',
			'callback'            => 'lotse_keep_override',
			'permission_callback' => 'lotse_may_override',
			'args'                => array(
				'post'   => array(
					'type'     => 'integer',
					'required' => true,
					'minimum'  => 1,
				),
				'reason' => array(
					'type'              => 'string',
					'required'          => true,
					'minLength'         => 3,
					'maxLength'         => 500,
					'sanitize_callback' => 'sanitize_textarea_field',
					'validate_callback' => 'rest_validate_request_arg',
				),
				'rules'  => array(
					'type'     => 'array',
					'required' => true,
					'minItems' => 1,
					'maxItems' => 100,
					'items'    => array(
						'type'      => 'string',
						'pattern'   => '^[A-Za-z0-9._/-]+$',
						'maxLength' => 120,
					),
				),
			),
		)
	);
}

/**
 * Only who runs the site and may edit the post.
 *
 * @param WP_REST_Request $request The request.
 * @return bool
 */
function lotse_may_override( $request ) {
	return current_user_can( 'manage_options' ) && current_user_can( 'edit_post', (int) $request['post'] );
}

/**
 * Adds the reason to the post's record.
 *
 * @param WP_REST_Request $request The request.
 * @return WP_REST_Response|WP_Error
 */
function lotse_keep_override( $request ) {
	$reason = trim( $request['reason'] );
	if ( '' === $reason ) {
		return new WP_Error( 'lotse_reason', __( 'Give a reason of at least three characters.', 'lotse' ), array( 'status' => 400 ) );
	}
	$post_id = (int) $request['post'];
	$kept    = get_post_meta( $post_id, '_lotse_overrides', true );
	$record  = array(
		'at'     => time(),
		'user'   => get_current_user_id(),
		'reason' => $reason,
		'rules'  => array_values( $request['rules'] ),
	);
	update_post_meta( $post_id, '_lotse_overrides', wp_slash( array_slice( array_merge( is_array( $kept ) ? $kept : array(), array( $record ) ), -LOTSE_MOST_OVERRIDES ) ) );
	return new WP_REST_Response( array( 'kept' => true ), 201 );
}
