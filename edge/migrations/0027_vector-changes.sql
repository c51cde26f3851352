ALTER TABLE `vector` ADD `version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `vector_change` ON `vector` (`workspace_id`,`collection`,`version`);
