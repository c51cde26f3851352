CREATE TABLE `audience_delivery` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`segment_id` text NOT NULL,
	`segment_name` text NOT NULL,
	`customer_id` text NOT NULL,
	`user_list_id` text NOT NULL,
	`list_name` text NOT NULL,
	`state` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`decided_by` text,
	`updated_at` integer NOT NULL,
	`added` integer NOT NULL,
	`removed` integer NOT NULL,
	`failure` text,
	`request_ids` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `audience_delivery_newest` ON `audience_delivery` (`workspace_id`,`proposed_at`);
--> statement-breakpoint
CREATE TABLE `audience_member` (
	`workspace_id` text NOT NULL,
	`customer_id` text NOT NULL,
	`user_list_id` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`segment_id` text NOT NULL,
	`delivery_id` text NOT NULL,
	`added_at` integer NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `customer_id`, `user_list_id`, `kind`, `value`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `audience_member_delivery` ON `audience_member` (`workspace_id`,`delivery_id`);
--> statement-breakpoint
CREATE INDEX `audience_member_value` ON `audience_member` (`workspace_id`,`value`);
--> statement-breakpoint
CREATE TABLE `checkpoint_hook` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`sealed_secret` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`last_seq` integer NOT NULL,
	`last_at` integer,
	`failures` integer NOT NULL,
	`failure` text NOT NULL,
	`due_at` integer
) STRICT;
--> statement-breakpoint
CREATE INDEX `checkpoint_hook_due` ON `checkpoint_hook` (`due_at`);
--> statement-breakpoint
ALTER TABLE `event` ADD `sealed_rest` text;
