CREATE TABLE `member` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `member_email_in_workspace` ON `member` (`workspace_id`,`email`);--> statement-breakpoint
CREATE INDEX `member_email` ON `member` (`email`);--> statement-breakpoint
CREATE TABLE `pairing` (
	`workspace_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`member_id` text NOT NULL,
	`challenge` text NOT NULL,
	`name` text NOT NULL,
	`scopes` text NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `code_hash`)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `pairing_code` ON `pairing` (`code_hash`);--> statement-breakpoint
CREATE TABLE `session` (
	`workspace_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`member_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `secret_hash`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `sign_in_link` (
	`workspace_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`member_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `secret_hash`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `token` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`member_id` text NOT NULL,
	`name` text NOT NULL,
	`prefix` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `token_secret` ON `token` (`workspace_id`,`secret_hash`);--> statement-breakpoint
CREATE TABLE `workspace` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`time_zone` text NOT NULL,
	`currency` text NOT NULL,
	`self_approval` integer NOT NULL,
	`is_demo` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `dataset` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`weeks` integer NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`channels` text NOT NULL,
	`created_at` integer NOT NULL,
	`spec` text NOT NULL,
	`truth` text,
	`csv` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `dataset_newest` ON `dataset` (`workspace_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `job` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`attempt` integer NOT NULL,
	`progress` real NOT NULL,
	`stage` text NOT NULL,
	`subject` text NOT NULL,
	`result` text,
	`reason` text,
	`options` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `job_newest` ON `job` (`workspace_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `job_state` ON `job` (`state`);--> statement-breakpoint
CREATE TABLE `model` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`dataset_id` text NOT NULL,
	`job_id` text NOT NULL,
	`name` text NOT NULL,
	`version` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`weeks` integer NOT NULL,
	`advice` text NOT NULL,
	`headline` text NOT NULL,
	`created_at` integer NOT NULL,
	`backtest` text,
	`model` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `model_newest` ON `model` (`workspace_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `ad` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`channel` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`impressions` integer NOT NULL,
	`clicks` integer NOT NULL,
	`cost_micros` integer,
	`cost_currency` text,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `ad_text` ON `ad` (`workspace_id`,`channel`,`language`,`text`);--> statement-breakpoint
CREATE INDEX `ad_impressions` ON `ad` (`workspace_id`,`impressions`);--> statement-breakpoint
CREATE TABLE `vector` (
	`workspace_id` text NOT NULL,
	`collection` text NOT NULL,
	`id` text NOT NULL,
	`dimensions` integer NOT NULL,
	`floats` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `collection`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `outbox` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`created_at` integer NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `outbox_oldest` ON `outbox` (`created_at`);--> statement-breakpoint
CREATE TABLE `audit` (
	`workspace_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`detail` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `seq`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_subject` ON `audit` (`workspace_id`,`subject`,`seq`);--> statement-breakpoint
CREATE TABLE `decision` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`question` text NOT NULL,
	`title` text NOT NULL,
	`target_metric` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`proposed_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`limits` text NOT NULL,
	`proposal` text NOT NULL,
	`outcome` text,
	`evidence` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `decision_newest` ON `decision` (`workspace_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `decision_step` (
	`workspace_id` text NOT NULL,
	`decision_id` text NOT NULL,
	`version` integer NOT NULL,
	`action` text NOT NULL,
	`state` text NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	`note` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `decision_id`, `version`)
) STRICT;
