CREATE TABLE `noise_spend` (
	`workspace_id` text NOT NULL,
	`dataset` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`epsilon_micros` integer NOT NULL,
	`delta_picos` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `dataset`, `number`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `personal_read` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`role` text NOT NULL,
	`purpose` text NOT NULL,
	`route` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `personal_read_newest` ON `personal_read` (`workspace_id`,`at`);
--> statement-breakpoint
CREATE TABLE `pseudonym_key` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`sealed` text NOT NULL,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `subject_request` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`requested_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`done_at` integer,
	`at_table` text NOT NULL,
	`after_row` integer NOT NULL,
	`erased` text NOT NULL,
	`sealed_subject` text,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `subject_request_due` ON `subject_request` (`state`,`due_at`);
--> statement-breakpoint
CREATE TABLE `suppression` (
	`workspace_id` text NOT NULL,
	`pseudonym` text NOT NULL,
	`request_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `pseudonym`)
) STRICT;
