CREATE TABLE `ad_guard` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`is_automatic` integer NOT NULL,
	`settle_days` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `ad_watch` (
	`workspace_id` text NOT NULL,
	`decision_id` text NOT NULL,
	`customer_id` text NOT NULL,
	`campaign_ids` text NOT NULL,
	`state` text NOT NULL,
	`reason` text NOT NULL,
	`band` text,
	`looks` text NOT NULL,
	`tries` integer NOT NULL,
	`next_look_at` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `decision_id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `ad_watch_due` ON `ad_watch` (`next_look_at`);