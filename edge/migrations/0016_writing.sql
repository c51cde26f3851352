CREATE TABLE `active_template` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `prompt_template` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`template` text NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` integer NOT NULL,
	`note` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`, `version`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `token_spend` (
	`workspace_id` text NOT NULL,
	`day` text NOT NULL,
	`feature` text NOT NULL,
	`tokens` integer NOT NULL,
	`requests` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `day`, `feature`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `writer_tally` (
	`workspace_id` text NOT NULL,
	`writer` text NOT NULL,
	`written` integer NOT NULL,
	`passed` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `writer`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `writing_answer` (
	`workspace_id` text NOT NULL,
	`fingerprint` text NOT NULL,
	`writer` text NOT NULL,
	`model` text NOT NULL,
	`answer` text NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `fingerprint`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `writing_answer_expiry` ON `writing_answer` (`workspace_id`,`expires_at`);--> statement-breakpoint
CREATE TABLE `writing_feed` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`task` text NOT NULL,
	`state` text NOT NULL,
	`brief` text NOT NULL,
	`total` integer NOT NULL,
	`done` integer NOT NULL,
	`empty` integer NOT NULL,
	`units` integer NOT NULL,
	`attempt` integer NOT NULL,
	`reason` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `writing_feed_state` ON `writing_feed` (`state`);--> statement-breakpoint
CREATE TABLE `writing_feed_item` (
	`workspace_id` text NOT NULL,
	`feed_id` text NOT NULL,
	`position` integer NOT NULL,
	`product` text NOT NULL,
	`state` text NOT NULL,
	`units` text NOT NULL,
	`reason` text,
	PRIMARY KEY(`workspace_id`, `feed_id`, `position`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `writing_run` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`state` text NOT NULL,
	`started_by` text NOT NULL,
	`started_at` integer NOT NULL,
	`asked` text NOT NULL,
	`result` text,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `writing_run_start` ON `writing_run` (`workspace_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `writing_run_text` (
	`workspace_id` text NOT NULL,
	`run_id` text NOT NULL,
	`position` integer NOT NULL,
	`slot` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `run_id`, `position`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `writing_settings` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`settings` text NOT NULL
) STRICT;
