CREATE TABLE `eval_run` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`suite_id` text NOT NULL,
	`template_id` text NOT NULL,
	`template_version` integer NOT NULL,
	`model` text NOT NULL,
	`is_recorded` integer NOT NULL,
	`cases` integer NOT NULL,
	`passed` integer NOT NULL,
	`lower` real NOT NULL,
	`verdict` text NOT NULL,
	`report` text NOT NULL,
	`ran_by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `eval_run_newest` ON `eval_run` (`workspace_id`,`at`);--> statement-breakpoint
CREATE INDEX `eval_run_of_template` ON `eval_run` (`workspace_id`,`template_id`,`template_version`);--> statement-breakpoint
CREATE TABLE `eval_suite` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`suite` text NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `publication` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`unit_id` text NOT NULL,
	`target` text NOT NULL,
	`place` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`text` text NOT NULL,
	`previous_text` text,
	`address` text,
	`undone_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `publication_of_unit` ON `publication` (`workspace_id`,`unit_id`);--> statement-breakpoint
CREATE TABLE `unit` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`set_id` text NOT NULL,
	`task` text NOT NULL,
	`channel` text NOT NULL,
	`language` text NOT NULL,
	`market` text,
	`product` text,
	`text` text NOT NULL,
	`written_text` text NOT NULL,
	`source_text` text,
	`citations` text NOT NULL,
	`unsupported` text NOT NULL,
	`findings` text NOT NULL,
	`metrics` text NOT NULL,
	`provenance` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`created_by` text NOT NULL,
	`text_by` text NOT NULL,
	`assignee` text,
	`reviewer` text,
	`reason` text,
	`expires_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `unit_newest` ON `unit` (`workspace_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `unit_state` ON `unit` (`workspace_id`,`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `unit_set` ON `unit` (`workspace_id`,`set_id`);--> statement-breakpoint
CREATE TABLE `unit_comment` (
	`workspace_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`voice` text NOT NULL,
	`text` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `unit_id`, `number`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `unit_comment_kind` ON `unit_comment` (`workspace_id`,`kind`,`at`);--> statement-breakpoint
CREATE TABLE `unit_step` (
	`workspace_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`version` integer NOT NULL,
	`move` text NOT NULL,
	`state` text NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `unit_id`, `version`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `wordpress_site` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`url` text NOT NULL,
	`name` text NOT NULL,
	`username` text NOT NULL,
	`sealed` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
