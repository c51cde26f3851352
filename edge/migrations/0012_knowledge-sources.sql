CREATE TABLE `passage` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`source_id` text NOT NULL,
	`position` integer NOT NULL,
	`number` integer NOT NULL,
	`heading` text NOT NULL,
	`text` text NOT NULL,
	`start_at` integer NOT NULL,
	`end_at` integer NOT NULL,
	`language` text NOT NULL,
	`hash` text NOT NULL,
	`product` text NOT NULL,
	`verdict` text NOT NULL,
	`injection` real NOT NULL,
	`released_by` text,
	`released_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `passage_number` ON `passage` (`number`);--> statement-breakpoint
CREATE INDEX `passage_source` ON `passage` (`workspace_id`,`source_id`,`position`);--> statement-breakpoint
CREATE TABLE `source` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`url` text,
	`file_name` text,
	`state` text NOT NULL,
	`problem_code` text,
	`problem_at` integer,
	`language` text NOT NULL,
	`licence` text NOT NULL,
	`owner` text NOT NULL,
	`product` text NOT NULL,
	`market` text NOT NULL,
	`valid_until` integer,
	`characters` integer NOT NULL,
	`is_cut` integer NOT NULL,
	`redactions` integer NOT NULL,
	`content_hash` text,
	`embedder` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`read_at` integer NOT NULL,
	`next_read_at` integer,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `source_created` ON `source` (`workspace_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `source_next_read` ON `source` (`next_read_at`);--> statement-breakpoint
CREATE TABLE `source_text` (
	`workspace_id` text NOT NULL,
	`source_id` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `source_id`)
) STRICT;
