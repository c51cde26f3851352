<?php
/**
 * Talking to the edge, from the server only. No text of a post is ever part of it.
 *
 * @package Lotse
 */

defined( 'ABSPATH' ) || exit;

/** No reply of the edge that Lotse asks for is larger. */
const LOTSE_MOST_REPLY_BYTES = 4000000;

/**
 * Asks the edge. The reply's JSON, or an error a person can read.
 *
 * @param string      $origin Where, as lotse_edge_origin() gives it.
 * @param string      $method "GET" or "POST".
 * @param string      $path   For example "/v1/session".
 * @param array|null  $body   Sent as JSON with POST.
 * @param string|null $token  Signs the call.
 * @param string|null $known  ETag of what is known already; the reply is empty when it still holds.
 * @return array|WP_Error
 */
function lotse_ask_edge( $origin, $method, $path, $body = null, $token = null, $known = null ) {
	$headers = array(
		'Accept'          => 'application/json',
		'Accept-Language' => lotse_script_language(),
		'X-Lotse'         => '1',
	);
	if ( null !== $token ) {
		$headers['Authorization'] = 'Bearer ' . $token;
	}
	if ( null !== $known ) {
		$headers['If-None-Match'] = $known;
	}
	$request = array(
		'method'              => $method,
		'timeout'             => 10,
		'redirection'         => 0,
		'limit_response_size' => LOTSE_MOST_REPLY_BYTES,
		'user-agent'          => 'Lotse for WordPress ' . LOTSE_VERSION,
	);
	if ( null !== $body ) {
		$headers['Content-Type'] = 'application/json';
		$request['body']         = wp_json_encode( $body );
	}
	$request['headers'] = $headers;
	$response           = wp_remote_request( $origin . $path, $request );
	if ( is_wp_error( $response ) ) {
		/* translators: 1: address of the console, 2: what went wrong on the way. */
		return new WP_Error( 'unreachable', sprintf( __( '%1$s cannot be reached (%2$s). Is the address right and the service running?', 'lotse' ), $origin, $response->get_error_message() ) );
	}
	$status = (int) wp_remote_retrieve_response_code( $response );
	if ( 304 === $status && null !== $known ) {
		return array();
	}
	$reply  = json_decode( wp_remote_retrieve_body( $response ), true );
	if ( $status >= 400 && is_array( $reply ) && isset( $reply['title'] ) && is_string( $reply['title'] ) ) {
		return new WP_Error( isset( $reply['code'] ) && is_string( $reply['code'] ) ? $reply['code'] : 'refused', $reply['title'], array( 'status' => $status ) );
	}
	if ( $status < 200 || $status > 299 || ! is_array( $reply ) ) {
		/* translators: 1: address of the console, 2: HTTP status code. */
		return new WP_Error( 'unexpected-answer', sprintf( __( '%1$s gave an answer that makes no sense (status %2$d). Is it a Lotse console?', 'lotse' ), $origin, $status ), array( 'status' => $status ) );
	}
	return $reply;
}
