CREATE TABLE `ad_conversion` (
	`workspace_id` text NOT NULL,
	`customer_id` text NOT NULL,
	`conversion_action_id` text NOT NULL,
	`transaction_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `customer_id`, `conversion_action_id`, `transaction_id`)
) STRICT;
