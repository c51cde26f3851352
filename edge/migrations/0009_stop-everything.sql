CREATE TABLE `effect_stop` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`is_stopped` integer NOT NULL,
	`by_member` text,
	`at` integer,
	`note` text NOT NULL
) STRICT;
--> statement-breakpoint
-- A brake that is on stays on: what stopped the ads before stops everything now.
INSERT INTO `effect_stop` SELECT `workspace_id`, `is_stopped`, `stopped_by`, `stopped_at`, `stop_note` FROM `ad_settings` WHERE `stopped_at` IS NOT NULL;
--> statement-breakpoint
ALTER TABLE `ad_settings` DROP COLUMN `is_stopped`;--> statement-breakpoint
ALTER TABLE `ad_settings` DROP COLUMN `stopped_by`;--> statement-breakpoint
ALTER TABLE `ad_settings` DROP COLUMN `stopped_at`;--> statement-breakpoint
ALTER TABLE `ad_settings` DROP COLUMN `stop_note`;
