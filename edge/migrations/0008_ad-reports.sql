CREATE TABLE `ad_report_day` (
	`workspace_id` text NOT NULL,
	`customer_id` text NOT NULL,
	`report` text NOT NULL,
	`day` text NOT NULL,
	`rows` integer NOT NULL,
	`cost_micros` integer NOT NULL,
	`account_cost_micros` integer,
	`read_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `customer_id`, `report`, `day`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `ad_report_row` (
	`workspace_id` text NOT NULL,
	`customer_id` text NOT NULL,
	`report` text NOT NULL,
	`day` text NOT NULL,
	`entity_id` text NOT NULL,
	`label` text NOT NULL,
	`impressions` integer NOT NULL,
	`clicks` integer NOT NULL,
	`cost_micros` integer NOT NULL,
	`conversions` real NOT NULL,
	`conversions_value` real NOT NULL,
	PRIMARY KEY(`workspace_id`, `customer_id`, `report`, `day`, `entity_id`)
) STRICT;
