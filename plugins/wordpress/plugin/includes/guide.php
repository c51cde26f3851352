<?php
/**
 * The workspace's style guide, and what the headline score learnt from its ads: fetched by the server with the token, kept for a
 * while, handed to the editor. The browser never meets the token, and the edge never meets the browser.
 *
 * @package Lotse
 */

defined( 'ABSPATH' ) || exit;

add_action( 'rest_api_init', 'lotse_register_guide_route' );

/** Asked for again after this time; … */
const LOTSE_GUIDE_FRESH_SECONDS = 900;
/** … after a failure, not sooner than after this; … */
const LOTSE_GUIDE_RETRY_SECONDS = 60;
/** … and the last one is used this long while the edge cannot be reached. */
const LOTSE_GUIDE_KEPT_SECONDS = 2592000;

/** GET lotse/v1/guide, for everyone who may write. */
function lotse_register_guide_route() {
	register_rest_route(
		'lotse/v1',
		'/guide',
		array(
			'methods'             => 'GET',
			'callback'            => 'lotse_answer_guide',
			'permission_callback' => static function () {
				return current_user_can( 'edit_posts' );
			},
		)
	);
}

/**
 * What the editor is told.
 *
 * @return WP_REST_Response
 */
function lotse_answer_guide() {
	$kept     = null === lotse_connection() ? null : lotse_read_guide();
	$response = new WP_REST_Response(
		array(
			'connected' => null !== $kept,
			'guide'     => null === $kept ? null : $kept['guide'],
			'layer'     => null === $kept ? null : $kept['layer'],
			'fetchedAt' => null === $kept || 0 === $kept['fetched_at'] ? null : $kept['fetched_at'] * 1000,
			'isStale'   => null !== $kept && '' !== $kept['problem'],
		)
	);
	$response->header( 'Cache-Control', 'no-store' );
	return $response;
}

/**
 * The guide and the headline layer as they are known now; asks the edge when they are no longer fresh.
 *
 * @return array{guide: array|null, layer: array|null, fetched_at: int, tried_at: int, problem: string}
 */
function lotse_read_guide() {
	$none = array(
		'guide'      => null,
		'layer'      => null,
		'fetched_at' => 0,
		'tried_at'   => 0,
		'problem'    => '',
	);
	$kept = get_transient( 'lotse_guide' );
	$kept = is_array( $kept ) ? array_merge( $none, $kept ) : $none;
	$rest = '' === $kept['problem'] ? LOTSE_GUIDE_FRESH_SECONDS : LOTSE_GUIDE_RETRY_SECONDS;
	if ( time() - $kept['tried_at'] < $rest ) {
		return $kept;
	}
	$kept['tried_at'] = time();
	$token            = lotse_token();
	$guide            = is_wp_error( $token ) ? $token : lotse_ask_for_guide( $token, $kept['guide'] );
	if ( is_wp_error( $guide ) ) {
		$kept['problem'] = $guide->get_error_message();
	} else {
		$kept['guide']      = $guide;
		$kept['layer']      = lotse_ask_for_layer( $token, $kept['layer'] );
		$kept['fetched_at'] = time();
		$kept['problem']    = '';
	}
	set_transient( 'lotse_guide', $kept, LOTSE_GUIDE_KEPT_SECONDS );
	return $kept;
}

/**
 * The token, opened for a call.
 *
 * @return string|WP_Error
 */
function lotse_token() {
	$connection = lotse_connection();
	if ( null === $connection ) {
		return new WP_Error( 'unpaired', __( 'This site is not connected.', 'lotse' ) );
	}
	$token = lotse_unseal( $connection['sealed'] );
	return null === $token
		? new WP_Error( 'salts-changed', __( 'The salts of this site have changed, and the token can no longer be read. Disconnect and connect again.', 'lotse' ) )
		: $token;
}

/**
 * The guide from the edge.
 *
 * @param string     $token  Signs the call.
 * @param array|null $before The one that is known; it comes back when it still holds.
 * @return array|WP_Error
 */
function lotse_ask_for_guide( $token, $before ) {
	$known = isset( $before['version'] ) ? '"style-guide-' . (int) $before['version'] . '"' : null;
	$reply = lotse_ask_edge( lotse_connection()['origin'], 'GET', '/v1/style-guide', null, $token, $known );
	if ( is_wp_error( $reply ) ) {
		return $reply;
	}
	if ( array() === $reply ) {
		return $before;
	}
	if ( ! isset( $reply['guide'] ) || ! is_array( $reply['guide'] ) ) {
		return new WP_Error( 'unexpected-answer', __( 'The console gave an answer that makes no sense. Do the versions match?', 'lotse' ) );
	}
	return $reply['guide'];
}

/**
 * What the headline score learnt from the workspace's own ads. The score does without it, so a failure is no problem worth a word.
 *
 * @param string     $token  Signs the call.
 * @param array|null $before The one that is known; kept when there is no answer.
 * @return array|null
 */
function lotse_ask_for_layer( $token, $before ) {
	$reply = lotse_ask_edge( lotse_connection()['origin'], 'GET', '/v1/copy/headline-layer', null, $token );
	if ( is_wp_error( $reply ) || ! array_key_exists( 'layer', $reply ) ) {
		return $before;
	}
	return is_array( $reply['layer'] ) ? $reply['layer'] : null;
}

/**
 * The guide's state in a sentence, for the settings page.
 *
 * @param array $kept As lotse_read_guide() gives it.
 * @return string
 */
function lotse_describe_guide( $kept ) {
	$parts = array();
	if ( isset( $kept['guide']['version'] ) && 0 === $kept['guide']['version'] ) {
		$parts[] = __( 'The workspace has not written one yet', 'lotse' );
	} elseif ( isset( $kept['guide']['name'], $kept['guide']['version'] ) ) {
		/* translators: 1: name of the style guide, 2: its version, 3: date and time. */
		$parts[] = sprintf( __( '“%1$s”, version %2$d, fetched %3$s', 'lotse' ), $kept['guide']['name'], $kept['guide']['version'], wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $kept['fetched_at'] ) );
	}
	if ( '' !== $kept['problem'] ) {
		/* translators: %s: what went wrong. */
		$parts[] = sprintf( __( 'Could not be fetched: %s', 'lotse' ), $kept['problem'] );
	}
	return implode( '. ', $parts );
}
