CREATE TABLE `customer_at_risk` (
	`workspace_id` text NOT NULL,
	`place` integer NOT NULL,
	`customer` text NOT NULL,
	`made_at` integer NOT NULL,
	`row` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `place`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `customer_at_risk_customer` ON `customer_at_risk` (`workspace_id`,`customer`);--> statement-breakpoint
CREATE TABLE `customer_outlook` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`mark` text NOT NULL,
	`made_at` integer NOT NULL,
	`worth` text NOT NULL,
	`ranking` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `product_sale` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`product` text NOT NULL,
	`day` integer NOT NULL,
	`units` integer NOT NULL,
	`price_micros` integer NOT NULL,
	`currency` text NOT NULL,
	`customer` text,
	`imported_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `product_sale_product` ON `product_sale` (`workspace_id`,`product`,`day`);--> statement-breakpoint
CREATE INDEX `product_sale_customer` ON `product_sale` (`workspace_id`,`customer`,`day`);--> statement-breakpoint
CREATE INDEX `product_sale_day` ON `product_sale` (`workspace_id`,`day`);--> statement-breakpoint
ALTER TABLE `customer_order` ADD `coupon` text;--> statement-breakpoint
ALTER TABLE `customer_order` ADD `is_elsewhere` integer;--> statement-breakpoint
ALTER TABLE `customer_order` ADD `is_fraud` integer;--> statement-breakpoint
ALTER TABLE `customer_order` ADD `segments` text;--> statement-breakpoint
CREATE INDEX `customer_order_customer` ON `customer_order` (`workspace_id`,`customer`,`id`);--> statement-breakpoint
CREATE INDEX `event_order` ON `event` (`workspace_id`,`user_id`,`message_id`) WHERE name in ('purchase', 'refund');