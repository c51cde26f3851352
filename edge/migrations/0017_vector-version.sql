CREATE TABLE `vector_version` (
	`workspace_id` text NOT NULL,
	`collection` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `collection`)
) STRICT;
