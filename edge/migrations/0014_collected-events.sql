CREATE TABLE `event` (
	`workspace_id` text NOT NULL,
	`message_id` text NOT NULL,
	`receipt` text NOT NULL,
	`digest` text NOT NULL,
	`name` text NOT NULL,
	`plan_version` integer NOT NULL,
	`source` text NOT NULL,
	`anonymous_id` text,
	`user_id` text,
	`session_id` text,
	`at` integer NOT NULL,
	`client_at` integer NOT NULL,
	`sent_at` integer,
	`received_at` integer NOT NULL,
	`url` text,
	`region` text NOT NULL,
	`consent` text NOT NULL,
	`properties` text NOT NULL,
	`sealed_clicks` text,
	`sealed_user` text,
	PRIMARY KEY(`workspace_id`, `message_id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `event_of_visitor` ON `event` (`workspace_id`,`anonymous_id`,`at`);--> statement-breakpoint
CREATE INDEX `event_of_customer` ON `event` (`workspace_id`,`user_id`,`at`);--> statement-breakpoint
CREATE INDEX `event_received` ON `event` (`workspace_id`,`received_at`);--> statement-breakpoint
CREATE TABLE `event_consent` (
	`workspace_id` text NOT NULL,
	`subject` text NOT NULL,
	`at` integer NOT NULL,
	`message_id` text NOT NULL,
	`signals` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `subject`, `at`, `message_id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `event_count` (
	`workspace_id` text NOT NULL,
	`day` text NOT NULL,
	`name` text NOT NULL,
	`verdict` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `day`, `name`, `verdict`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `event_delivery` (
	`workspace_id` text NOT NULL,
	`destination_id` text NOT NULL,
	`message_id` text NOT NULL,
	`name` text NOT NULL,
	`state` text NOT NULL,
	`reason` text NOT NULL,
	`attempts` integer NOT NULL,
	`due_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`request_id` text,
	PRIMARY KEY(`workspace_id`, `destination_id`, `message_id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `event_delivery_due` ON `event_delivery` (`workspace_id`,`destination_id`,`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `event_delivery_newest` ON `event_delivery` (`workspace_id`,`state`,`updated_at`);--> statement-breakpoint
CREATE TABLE `event_destination` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`account` text NOT NULL,
	`target` text NOT NULL,
	`events` text NOT NULL,
	`is_active` integer NOT NULL,
	`created_at` integer NOT NULL,
	`sealed` text,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `event_plan` (
	`workspace_id` text NOT NULL,
	`version` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text NOT NULL,
	`note` text NOT NULL,
	`plan` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `version`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `event_rejected` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`path` text NOT NULL,
	`rule` text NOT NULL,
	`name` text NOT NULL,
	`message_id` text NOT NULL,
	`source` text NOT NULL,
	`plan_version` integer NOT NULL,
	`received_at` integer NOT NULL,
	`sent_at` integer,
	`country` text,
	`times` integer NOT NULL,
	`state` text NOT NULL,
	`settled_at` integer,
	`is_whole` integer NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `event_rejected_newest` ON `event_rejected` (`workspace_id`,`state`,`received_at`);--> statement-breakpoint
CREATE TABLE `event_site` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`write_key` text NOT NULL,
	`origins` text NOT NULL,
	`opt_out_countries` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `event_site_key` ON `event_site` (`workspace_id`,`write_key`);--> statement-breakpoint
DROP INDEX `outbox_oldest`;--> statement-breakpoint
ALTER TABLE `outbox` ADD `due_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`due_at`);