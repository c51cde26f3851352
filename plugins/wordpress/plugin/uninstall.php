<?php
/**
 * Leaves nothing behind: options, cached guide, begun pairings, reasons kept with posts; on every site of a network.
 *
 * @package Lotse
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Removes all of Lotse from the current site. */
function lotse_uninstall_site() {
	delete_option( 'lotse_settings' );
	delete_option( 'lotse_connection' );
	delete_transient( 'lotse_guide' );
	delete_metadata( 'user', 0, 'lotse_pairing', '', true );
	delete_post_meta_by_key( '_lotse_overrides' );
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $lotse_site ) {
		switch_to_blog( $lotse_site );
		lotse_uninstall_site();
		restore_current_blog();
	}
	unset( $lotse_site );
} else {
	lotse_uninstall_site();
}
