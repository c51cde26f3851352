CREATE TABLE `ad_budget_change` (
	`workspace_id` text NOT NULL,
	`customer_id` text NOT NULL,
	`day` text NOT NULL,
	`position` integer NOT NULL,
	`budget_id` text NOT NULL,
	`at` text NOT NULL,
	`through` text NOT NULL,
	`by` text NOT NULL,
	`from_micros` integer,
	`to_micros` integer,
	`read_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `customer_id`, `day`, `position`)
) STRICT;
