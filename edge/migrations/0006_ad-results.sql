CREATE TABLE `ad_result` (
	`workspace_id` text NOT NULL,
	`campaign` text NOT NULL,
	`ad_group` text NOT NULL,
	`asset_type` text NOT NULL,
	`text` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`impressions` integer NOT NULL,
	`clicks` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `campaign`, `ad_group`, `asset_type`, `text`, `from_day`, `to_day`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `headline_layer` (
	`workspace_id` text NOT NULL,
	`number` integer NOT NULL,
	`learnt_at` integer NOT NULL,
	`calibration` text,
	`layer` text,
	PRIMARY KEY(`workspace_id`, `number`)
) STRICT;
