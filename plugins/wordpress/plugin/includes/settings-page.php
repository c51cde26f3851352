<?php
/**
 * Settings → Lotse.
 *
 * @package Lotse
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'lotse_add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( LOTSE_FILE ), 'lotse_link_settings' );

/** Puts the page into the menu. */
function lotse_add_settings_page() {
	add_options_page( 'Lotse', 'Lotse', 'manage_options', 'lotse', 'lotse_show_settings_page' );
}

/**
 * A link to the page, in the list of plugins.
 *
 * @param string[] $links The plugin's links.
 * @return string[]
 */
function lotse_link_settings( $links ) {
	array_unshift( $links, '<a href="' . esc_url( admin_url( 'options-general.php?page=lotse' ) ) . '">' . esc_html__( 'Settings', 'lotse' ) . '</a>' );
	return $links;
}

/** The page: what is checked, what happens before publishing, and the connection. */
function lotse_show_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1>Lotse</h1>
		<p class="description" style="max-width: 60em"><?php esc_html_e( 'Lotse checks texts in the browser of the person who writes them. No text is sent anywhere for it, not even to your own console. Its findings name rules with their source; they are not legal advice.', 'lotse' ); ?></p>
		<?php
		lotse_show_connection();
		lotse_show_settings_form();
		?>
	</div>
	<?php
}

/** The part about the connection: address, code, or who is connected. */
function lotse_show_connection() {
	$connection = lotse_connection();
	$pending    = lotse_pending_pairing();
	echo '<h2>' . esc_html__( 'Connection to the console', 'lotse' ) . '</h2>';
	if ( null !== $connection ) {
		lotse_show_connected( $connection );
	} elseif ( null !== $pending ) {
		lotse_show_code_form( $pending );
	} else {
		lotse_show_address_form();
	}
}

/** Opens a form of the connection: its target, its action, its nonce. */
function lotse_open_form( $action ) {
	echo '<form method="post" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '"><input type="hidden" name="action" value="' . esc_attr( $action ) . '">';
	wp_nonce_field( 'lotse_connection' );
}

/** First step. */
function lotse_show_address_form() {
	?>
	<p class="description"><?php esc_html_e( 'Not needed for checking. Once connected, Lotse also follows the style guide and the publishing policy of your workspace.', 'lotse' ); ?></p>
	<?php lotse_open_form( 'lotse_connect' ); ?>
	<table class="form-table" role="presentation"><tr>
		<th scope="row"><label for="lotse-edge-url"><?php esc_html_e( 'Address of the console', 'lotse' ); ?></label></th>
		<td>
			<input id="lotse-edge-url" name="edge_url" type="text" inputmode="url" class="regular-text code" maxlength="300" required placeholder="lotse.example">
			<?php submit_button( __( 'Connect', 'lotse' ), 'secondary', 'submit', false ); ?>
		</td>
	</tr></table>
	</form>
	<?php
}

/**
 * Second step.
 *
 * @param array $pending As lotse_pending_pairing() gives it.
 */
function lotse_show_code_form( $pending ) {
	?>
	<ol>
		<li>
			<?php esc_html_e( 'Open the console and allow the connection there:', 'lotse' ); ?>
			<a id="lotse-console" href="<?php echo esc_url( lotse_pair_address( $pending ), array( 'http', 'https' ) ); ?>" target="_blank" rel="noopener noreferrer"><?php echo esc_html( $pending['origin'] ); ?></a>
		</li>
		<li><?php esc_html_e( 'Type the code it shows here:', 'lotse' ); ?></li>
	</ol>
	<?php lotse_open_form( 'lotse_redeem' ); ?>
	<table class="form-table" role="presentation"><tr>
		<th scope="row"><label for="lotse-code"><?php esc_html_e( 'Code', 'lotse' ); ?></label></th>
		<td>
			<input id="lotse-code" name="code" type="text" class="code" minlength="8" maxlength="20" required autocomplete="off" spellcheck="false" placeholder="ABCD-EFGH">
			<?php submit_button( __( 'Redeem the code', 'lotse' ), 'primary', 'submit', false ); ?>
		</td>
	</tr></table>
	</form>
	<?php
	lotse_open_form( 'lotse_disconnect' );
	submit_button( __( 'Cancel', 'lotse' ), 'link', 'submit', false );
	echo '</form>';
}

/**
 * Who is connected, and how the guide came through last.
 *
 * @param array $connection As lotse_connection() gives it.
 */
function lotse_show_connected( $connection ) {
	$guide = lotse_read_guide();
	$until = $connection['expires_at'] > 0 ? wp_date( get_option( 'date_format' ), $connection['expires_at'] ) : '';
	?>
	<table class="form-table" role="presentation">
		<tr>
			<th scope="row"><?php esc_html_e( 'Workspace', 'lotse' ); ?></th>
			<td>
				<strong><?php echo esc_html( '' === $connection['workspace'] ? $connection['origin'] : $connection['workspace'] ); ?></strong>
				<br><?php echo esc_html( $connection['origin'] ); ?><?php echo '' === $connection['email'] ? '' : esc_html( ', ' . $connection['email'] ); ?>
				<?php
				if ( '' !== $until ) {
					/* translators: %s: a date. */
					echo '<br>' . esc_html( sprintf( __( 'valid until %s', 'lotse' ), $until ) );
				}
				?>
			</td>
		</tr>
		<tr>
			<th scope="row"><?php esc_html_e( 'Style guide', 'lotse' ); ?></th>
			<td><?php echo esc_html( lotse_describe_guide( $guide ) ); ?></td>
		</tr>
	</table>
	<?php
	lotse_open_form( 'lotse_disconnect' );
	submit_button( __( 'Disconnect', 'lotse' ), 'secondary', 'submit', false );
	echo '</form>';
}

/** The part about checking and publishing, through the Settings API. */
function lotse_show_settings_form() {
	$settings = lotse_settings();
	$policy   = $settings['policy'];
	$modes    = array(
		'off'   => __( 'Say nothing', 'lotse' ),
		'warn'  => __( 'Name what is open, publish all the same', 'lotse' ),
		'block' => __( 'Hold publishing back until it is settled', 'lotse' ),
	);
	$levels   = array(
		'error'   => __( 'errors', 'lotse' ),
		'warning' => __( 'errors and warnings', 'lotse' ),
	);
	?>
	<form method="post" action="options.php">
		<?php settings_fields( 'lotse' ); ?>
		<h2><?php esc_html_e( 'Checking', 'lotse' ); ?></h2>
		<table class="form-table" role="presentation">
			<tr>
				<th scope="row"><?php esc_html_e( 'What is checked', 'lotse' ); ?></th>
				<td><fieldset>
					<legend class="screen-reader-text"><?php esc_html_e( 'What is checked', 'lotse' ); ?></legend>
					<?php foreach ( lotse_post_types() as $name => $label ) : ?>
						<label><input type="checkbox" name="lotse_settings[post_types][]" value="<?php echo esc_attr( $name ); ?>" <?php checked( in_array( $name, $settings['post_types'], true ) ); ?>> <?php echo esc_html( $label ); ?></label><br>
					<?php endforeach; ?>
				</fieldset></td>
			</tr>
			<tr>
				<th scope="row"><?php esc_html_e( 'Before publishing', 'lotse' ); ?></th>
				<td><fieldset>
					<legend class="screen-reader-text"><?php esc_html_e( 'Before publishing', 'lotse' ); ?></legend>
					<?php foreach ( $modes as $mode => $label ) : ?>
						<label><input type="radio" name="lotse_settings[policy][mode]" value="<?php echo esc_attr( $mode ); ?>" <?php checked( $policy['mode'], $mode ); ?>> <?php echo esc_html( $label ); ?></label><br>
					<?php endforeach; ?>
					<p><label for="lotse-level"><?php esc_html_e( 'This concerns', 'lotse' ); ?></label>
					<select id="lotse-level" name="lotse_settings[policy][level]">
						<?php foreach ( $levels as $level => $label ) : ?>
							<option value="<?php echo esc_attr( $level ); ?>" <?php selected( $policy['level'], $level ); ?>><?php echo esc_html( $label ); ?></option>
						<?php endforeach; ?>
					</select></p>
					<label><input type="checkbox" name="lotse_settings[policy][override]" value="1" <?php checked( $policy['override'] ); ?>> <?php esc_html_e( 'Administrators may publish all the same, with a reason', 'lotse' ); ?></label>
					<p class="description"><?php esc_html_e( 'A connected workspace’s own policy comes first. The check runs in the editor: it guards against oversight, it is no wall against intent.', 'lotse' ); ?></p>
				</fieldset></td>
			</tr>
		</table>
		<?php submit_button(); ?>
	</form>
	<?php
}
