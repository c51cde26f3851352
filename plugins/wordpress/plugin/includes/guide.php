<?php
/**
 * The workspace's style guide: fetched by the server with the token, kept for a while, handed to the editor. The browser never
 * meets the token, and the edge never meets the browser.
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
			'fetchedAt' => null === $kept || 0 === $kept['fetched_at'] ? null : $kept['fetched_at'] * 1000,
			'isStale'   => null !== $kept && '' !== $kept['problem'],
		)
	);
	$response->header( 'Cache-Control', 'no-store' );
	return $response;
}

/**
 * The guide as it is known now; asks the edge when the kept one is no longer fresh.
 *
 * @return array{guide: array|null, fetched_at: int, tried_at: int, problem: string}
 */
function lotse_read_guide() {
	$none = array(
		'guide'      => null,
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
	$guide            = lotse_ask_for_guide( $kept['guide'] );
	if ( is_wp_error( $guide ) ) {
		$kept['problem'] = $guide->get_error_message();
	} else {
		$kept['guide']      = $guide;
		$kept['fetched_at'] = time();
		$kept['problem']    = '';
	}
	set_transient( 'lotse_guide', $kept, LOTSE_GUIDE_KEPT_SECONDS );
	return $kept;
}

/**
 * The guide from the edge.
 *
 * @param array|null $before The one that is known; it comes back when it still holds.
 * @return array|WP_Error
 */
function lotse_ask_for_guide( $before ) {
	$connection = lotse_connection();
	if ( null === $connection ) {
		return new WP_Error( 'unpaired', __( 'This site is not connected.', 'lotse' ) );
	}
	$token = lotse_unseal( $connection['sealed'] );
	if ( null === $token ) {
		return new WP_Error( 'salts-changed', __( 'The salts of this site have changed, and the token can no longer be read. Disconnect and connect again.', 'lotse' ) );
	}
	$known = isset( $before['version'] ) ? '"style-guide-' . (int) $before['version'] . '"' : null;
	$reply = lotse_ask_edge( $connection['origin'], 'GET', '/v1/style-guide', null, $token, $known );
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
