CREATE TABLE `ad_account` (
	`workspace_id` text NOT NULL,
	`customer_id` text NOT NULL,
	`connection_id` text NOT NULL,
	`name` text NOT NULL,
	`currency` text NOT NULL,
	`time_zone` text NOT NULL,
	`is_manager` integer NOT NULL,
	`login_customer_id` text,
	`is_chosen` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `customer_id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `ad_change` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`decision_id` text NOT NULL,
	`customer_id` text NOT NULL,
	`budget_id` text NOT NULL,
	`campaign` text NOT NULL,
	`currency` text NOT NULL,
	`from_micros` integer NOT NULL,
	`to_micros` integer NOT NULL,
	`reason` text NOT NULL,
	`state` text NOT NULL,
	`applied_day` text,
	`reverted_day` text,
	`request_ids` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `ad_change_decision` ON `ad_change` (`workspace_id`,`decision_id`);--> statement-breakpoint
CREATE INDEX `ad_change_newest` ON `ad_change` (`workspace_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `ad_change_past` ON `ad_change` (`workspace_id`,`customer_id`,`applied_day`);--> statement-breakpoint
CREATE TABLE `ad_connection` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`sealed` text,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `ad_settings` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`policy` text NOT NULL,
	`is_stopped` integer NOT NULL,
	`stopped_by` text,
	`stopped_at` integer,
	`stop_note` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `ad_sign_in` (
	`workspace_id` text NOT NULL,
	`state_hash` text NOT NULL,
	`member_id` text NOT NULL,
	`sealed_verifier` text NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `state_hash`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `practice_budget` (
	`workspace_id` text NOT NULL,
	`budget_id` text NOT NULL,
	`amount_micros` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `budget_id`)
) STRICT;
