<?php
/**
 * Sealing what must not lie open in the database. The key is made from the salts in wp-config.php, so that a copy of the
 * database alone opens nothing. (Where a site keeps WordPress's sample salts, WordPress keeps its own in the database.)
 *
 * @package Lotse
 */

defined( 'ABSPATH' ) || exit;

/**
 * The site's key for Lotse's secrets.
 *
 * @return string 32 bytes.
 */
function lotse_secret_key() {
	return hash_hmac( 'sha256', 'lotse-secret-v1', wp_salt( 'secure_auth' ), true );
}

/**
 * Seals a text: nonce and ciphertext, base64.
 *
 * @param string $text What to keep.
 * @return string
 */
function lotse_seal( $text ) {
	$nonce = random_bytes( SODIUM_CRYPTO_SECRETBOX_NONCEBYTES );
	return base64_encode( $nonce . sodium_crypto_secretbox( $text, $nonce, lotse_secret_key() ) );
}

/**
 * Opens what lotse_seal() made; null when the salts have changed or the text is not whole.
 *
 * @param string $sealed Nonce and ciphertext, base64.
 * @return string|null
 */
function lotse_unseal( $sealed ) {
	$bytes = base64_decode( $sealed, true );
	if ( false === $bytes || strlen( $bytes ) <= SODIUM_CRYPTO_SECRETBOX_NONCEBYTES + SODIUM_CRYPTO_SECRETBOX_MACBYTES ) {
		return null;
	}
	$nonce = substr( $bytes, 0, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES );
	$text  = sodium_crypto_secretbox_open( substr( $bytes, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES ), $nonce, lotse_secret_key() );
	return false === $text ? null : $text;
}
