CREATE TABLE `customer_order` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`customer` text NOT NULL,
	`day` integer NOT NULL,
	`hour` integer,
	`amount_micros` integer NOT NULL,
	`currency` text NOT NULL,
	`cost_micros` integer,
	`channel` text,
	`may_contact` integer,
	`imported_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `customer_order_day` ON `customer_order` (`workspace_id`,`day`);--> statement-breakpoint
CREATE TABLE `registered_model` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`stage` text NOT NULL,
	`share` real NOT NULL,
	`activation` integer NOT NULL,
	`may_answer` integer NOT NULL,
	`owner` text NOT NULL,
	`trained_at` integer NOT NULL,
	`reviewed_at` integer NOT NULL,
	`facts` text NOT NULL,
	`artifact` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `registered_model_stage` ON `registered_model` (`stage`,`reviewed_at`);--> statement-breakpoint
CREATE TABLE `registry_step` (
	`workspace_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`model_id` text NOT NULL,
	`to_stage` text NOT NULL,
	`share` real NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	`note` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `number`)
) STRICT;
