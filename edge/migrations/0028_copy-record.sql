CREATE TABLE `model_spend` (
	`workspace_id` text NOT NULL,
	`day` text NOT NULL,
	`feature` text NOT NULL,
	`model` text NOT NULL,
	`tokens_in` integer NOT NULL,
	`tokens_out` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `day`, `feature`, `model`)
) STRICT;
--> statement-breakpoint
ALTER TABLE `passage` ADD `unit_id` text;--> statement-breakpoint
CREATE INDEX `passage_unit` ON `passage` (`workspace_id`,`unit_id`) WHERE unit_id is not null;--> statement-breakpoint
ALTER TABLE `unit` ADD `position` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `unit_edited` ON `unit` (`workspace_id`,`task`,`language`,`updated_at`) WHERE text <> written_text;
