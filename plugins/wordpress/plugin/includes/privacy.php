<?php
/**
 * What Lotse has to say about privacy, offered for the site's privacy policy.
 *
 * @package Lotse
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', 'lotse_suggest_privacy_text' );

/** Tools → Privacy shows this text to who writes the policy. */
function lotse_suggest_privacy_text() {
	if ( function_exists( 'wp_add_privacy_policy_content' ) ) {
		wp_add_privacy_policy_content(
			'Lotse',
			wp_kses_post( '<p>' . __( 'Lotse checks texts in the browser of the person who writes them. Texts are sent to nobody for it, and visitors of this site meet nothing of it. When an administrator publishes in spite of a finding, the reason and who gave it are kept with the post.', 'lotse' ) . '</p>' )
		);
	}
}
