CREATE TABLE `style_guide_version` (
	`workspace_id` text NOT NULL,
	`version` integer NOT NULL,
	`guide` text NOT NULL,
	`note` text NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` integer NOT NULL,
	`restored_from` integer,
	PRIMARY KEY(`workspace_id`, `version`)
) STRICT;
