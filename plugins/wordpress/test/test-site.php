<?php
/**
 * What the site for tests has beside a fresh WordPress: the meta description of an SEO plugin, no pictures from other servers, and the
 * guide for first-time writers put away.
 */
add_filter( 'pre_option_show_avatars', '__return_zero' );
add_filter( 'admin_email_check_interval', '__return_zero' );
add_action(
	'init',
	static function () {
		register_post_meta(
			'post',
			'rank_math_description',
			array(
				'type'          => 'string',
				'single'        => true,
				'show_in_rest'  => true,
				'auth_callback' => static function () {
					return current_user_can( 'edit_posts' );
				},
			)
		);
		if ( ! get_user_meta( 1, 'wp_persisted_preferences', true ) ) {
			update_user_meta(
				1,
				'wp_persisted_preferences',
				array(
					'core/edit-post' => array( 'welcomeGuide' => false ),
					'core'           => array( 'welcomeGuide' => false ),
					'_modified'      => gmdate( 'c' ),
				)
			);
		}
	}
);
