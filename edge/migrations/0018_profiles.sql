CREATE TABLE `feature_set` (
	`workspace_id` text NOT NULL,
	`version` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text NOT NULL,
	`definition` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `version`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `feature_state` (
	`workspace_id` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`events` integer NOT NULL,
	`last_row` integer NOT NULL,
	`fingerprint` text NOT NULL,
	`updated_at` integer NOT NULL,
	`state` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `kind`, `value`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `identity_link` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`a_kind` text NOT NULL,
	`a_value` text NOT NULL,
	`b_kind` text NOT NULL,
	`b_value` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`made_by` text NOT NULL,
	`undone_at` integer,
	`undone_by` text,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `identity_link_a` ON `identity_link` (`workspace_id`,`a_kind`,`a_value`);--> statement-breakpoint
CREATE INDEX `identity_link_b` ON `identity_link` (`workspace_id`,`b_kind`,`b_value`);--> statement-breakpoint
CREATE TABLE `segment` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`purpose` text NOT NULL,
	`minimum` integer NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`rule` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
