<?php
/**
 * The workspace this site is connected to. The token is sealed and never leaves the server but to its own edge.
 *
 * @package Lotse
 */

defined( 'ABSPATH' ) || exit;

/**
 * The connection, or null: address, workspace, and until when; the token stays sealed in it.
 *
 * @return array{origin: string, sealed: string, expires_at: int, workspace: string, email: string}|null
 */
function lotse_connection() {
	$kept = get_option( 'lotse_connection' );
	if ( ! is_array( $kept ) || empty( $kept['origin'] ) || empty( $kept['sealed'] ) ) {
		return null;
	}
	return array(
		'origin'     => (string) $kept['origin'],
		'sealed'     => (string) $kept['sealed'],
		'expires_at' => isset( $kept['expires_at'] ) ? (int) $kept['expires_at'] : 0,
		'workspace'  => isset( $kept['workspace'] ) ? (string) $kept['workspace'] : '',
		'email'      => isset( $kept['email'] ) ? (string) $kept['email'] : '',
	);
}

/**
 * Keeps a connection; not loaded with every page.
 *
 * @param array $connection As lotse_connection() gives it.
 */
function lotse_keep_connection( $connection ) {
	update_option( 'lotse_connection', $connection, false );
	delete_transient( 'lotse_guide' );
}

/** Forgets the connection and what came through it. */
function lotse_forget_connection() {
	delete_option( 'lotse_connection' );
	delete_transient( 'lotse_guide' );
}

/**
 * The origin of the edge from what a person typed: https only, except on this machine, since a token must not travel in the clear.
 *
 * @param string $typed For example "lotse.example" or "localhost:8787/#/pair".
 * @return string|WP_Error For example "https://lotse.example".
 */
function lotse_edge_origin( $typed ) {
	$text     = trim( $typed );
	$is_local = (bool) preg_match( '/^(?:localhost|127\.0\.0\.1)(?:[:\/]|$)/i', $text );
	$whole    = preg_match( '/^[a-z]+:\/\//i', $text ) ? $text : ( $is_local ? 'http://' : 'https://' ) . $text;
	$parts    = wp_parse_url( $whole );
	if ( '' === $text || ! is_array( $parts ) || empty( $parts['host'] ) || ! preg_match( '/^[a-z0-9.-]+$/i', $parts['host'] ) || isset( $parts['user'] ) ) {
		return new WP_Error( 'not-an-address', __( 'That is not an address. For example: lotse.example or localhost:8787', 'lotse' ) );
	}
	$scheme = strtolower( (string) $parts['scheme'] );
	$host   = strtolower( $parts['host'] );
	if ( 'https' !== $scheme && ! ( 'http' === $scheme && in_array( $host, array( 'localhost', '127.0.0.1' ), true ) ) ) {
		return new WP_Error( 'not-secure', __( 'Only https, except on this machine: the token must not travel in the clear.', 'lotse' ) );
	}
	return $scheme . '://' . $host . ( isset( $parts['port'] ) ? ':' . (int) $parts['port'] : '' );
}
