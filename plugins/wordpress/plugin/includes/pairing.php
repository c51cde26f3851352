<?php
/**
 * Connecting with a code, as the browser extension does (RFC 7636): the verifier stays on the server, the console sees its
 * SHA-256, and the code a person reads there counts once and only together with the verifier.
 *
 * @package Lotse
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_post_lotse_connect', 'lotse_begin_pairing' );
add_action( 'admin_post_lotse_redeem', 'lotse_redeem_pairing' );
add_action( 'admin_post_lotse_disconnect', 'lotse_disconnect' );

/** How long a begun pairing waits for its code. */
const LOTSE_PAIRING_SECONDS = 600;

/** Ends the request unless an administrator sent this form. */
function lotse_require_administrator() {
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'Only administrators may change this.', 'lotse' ), '', array( 'response' => 403 ) );
	}
	check_admin_referer( 'lotse_connection' );
}

/** First step: the address. Makes the verifier and keeps it, sealed. */
function lotse_begin_pairing() {
	lotse_require_administrator();
	// phpcs:ignore WordPress.Security.NonceVerification.Missing -- lotse_require_administrator() has verified it.
	$typed  = isset( $_POST['edge_url'] ) && is_string( $_POST['edge_url'] ) ? sanitize_text_field( wp_unslash( $_POST['edge_url'] ) ) : '';
	$origin = lotse_edge_origin( $typed );
	if ( is_wp_error( $origin ) ) {
		lotse_back_to_settings( $origin->get_error_message(), 'error' );
	}
	$verifier = lotse_base64_url( random_bytes( 32 ) );
	update_user_meta(
		get_current_user_id(),
		'lotse_pairing',
		array(
			'origin'     => $origin,
			'sealed'     => lotse_seal( $verifier ),
			'challenge'  => lotse_base64_url( hash( 'sha256', $verifier, true ) ),
			'started_at' => time(),
		)
	);
	lotse_back_to_settings();
}

/** Second step: the code from the console is traded for a token, which is sealed at once. */
function lotse_redeem_pairing() {
	lotse_require_administrator();
	$pending = lotse_pending_pairing();
	if ( null === $pending ) {
		lotse_back_to_settings( __( 'The connection took too long. Begin again.', 'lotse' ), 'error' );
	}
	// phpcs:ignore WordPress.Security.NonceVerification.Missing -- lotse_require_administrator() has verified it.
	$code     = isset( $_POST['code'] ) && is_string( $_POST['code'] ) ? sanitize_text_field( wp_unslash( $_POST['code'] ) ) : '';
	$verifier = lotse_unseal( $pending['sealed'] );
	if ( null === $verifier || strlen( $code ) < 8 || strlen( $code ) > 20 ) {
		lotse_back_to_settings( __( 'A code has eight characters in two groups. Read it in the console and type it here.', 'lotse' ), 'error' );
	}
	$made = lotse_ask_edge(
		$pending['origin'],
		'POST',
		'/v1/pairings/redeem',
		array(
			'code'     => $code,
			'verifier' => $verifier,
		)
	);
	if ( is_wp_error( $made ) ) {
		lotse_back_to_settings( $made->get_error_message(), 'error' );
	}
	if ( ! isset( $made['secret'], $made['token']['expiresAt'] ) || ! is_string( $made['secret'] ) ) {
		lotse_back_to_settings( __( 'The console gave an answer that makes no sense. Do the versions match?', 'lotse' ), 'error' );
	}
	$session = lotse_ask_edge( $pending['origin'], 'GET', '/v1/session', null, $made['secret'] );
	$known   = is_wp_error( $session ) ? array() : $session;
	lotse_keep_connection(
		array(
			'origin'     => $pending['origin'],
			'sealed'     => lotse_seal( $made['secret'] ),
			'expires_at' => (int) ( $made['token']['expiresAt'] / 1000 ),
			'workspace'  => isset( $known['workspace']['name'] ) ? sanitize_text_field( $known['workspace']['name'] ) : '',
			'email'      => isset( $known['member']['email'] ) ? sanitize_email( $known['member']['email'] ) : '',
		)
	);
	delete_user_meta( get_current_user_id(), 'lotse_pairing' );
	lotse_back_to_settings( __( 'Connected.', 'lotse' ), 'success' );
}

/** Forgets the token and a begun pairing. */
function lotse_disconnect() {
	lotse_require_administrator();
	delete_user_meta( get_current_user_id(), 'lotse_pairing' );
	lotse_forget_connection();
	lotse_back_to_settings( __( 'Disconnected. Also revoke the token in the console, under “Settings”.', 'lotse' ), 'success' );
}

/**
 * The pairing this administrator has begun, while it waits.
 *
 * @return array{origin: string, sealed: string, challenge: string, started_at: int}|null
 */
function lotse_pending_pairing() {
	$kept = get_user_meta( get_current_user_id(), 'lotse_pairing', true );
	if ( ! is_array( $kept ) || ! isset( $kept['origin'], $kept['sealed'], $kept['challenge'], $kept['started_at'] ) ) {
		return null;
	}
	return time() - (int) $kept['started_at'] <= LOTSE_PAIRING_SECONDS ? $kept : null;
}

/**
 * The console's page where a signed-in person allows this site; everything stands behind the hash, where no server log sees it.
 *
 * @param array $pending As lotse_pending_pairing() gives it.
 * @return string
 */
function lotse_pair_address( $pending ) {
	/* translators: %s: name of this site. */
	$name = sprintf( __( 'WordPress: %s', 'lotse' ), wp_html_excerpt( wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES ), 80, '…' ) );
	return $pending['origin'] . '/#/pair?' . http_build_query(
		array(
			'challenge' => $pending['challenge'],
			'name'      => $name,
			'scopes'    => 'copy',
		),
		'',
		'&',
		PHP_QUERY_RFC3986
	);
}

/**
 * Back to the settings page with a word about what happened.
 *
 * @param string $message What to say; nothing when empty.
 * @param string $type    "success" or "error".
 */
function lotse_back_to_settings( $message = '', $type = 'success' ) {
	if ( '' !== $message ) {
		add_settings_error( 'lotse', 'lotse-connection', $message, $type );
		set_transient( 'settings_errors', get_settings_errors(), 30 );
	}
	wp_safe_redirect( add_query_arg( array( 'page' => 'lotse', 'settings-updated' => '' === $message ? false : 'true' ), admin_url( 'options-general.php' ) ) );
	exit;
}

/**
 * Base64 for URLs, without padding.
 *
 * @param string $bytes Bytes.
 * @return string
 */
function lotse_base64_url( $bytes ) {
	return rtrim( strtr( base64_encode( $bytes ), '+/', '-_' ), '=' );
}
