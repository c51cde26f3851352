CREATE TABLE `shop` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`domain` text NOT NULL,
	`name` text NOT NULL,
	`currency` text NOT NULL,
	`time_zone` text NOT NULL,
	`state` text NOT NULL,
	`scopes` text NOT NULL,
	`sealed_access` text,
	`sealed_refresh` text,
	`access_until` integer,
	`token_version` integer NOT NULL,
	`rotating_until` integer NOT NULL,
	`pixel_id` text,
	`installed_at` integer NOT NULL,
	`checked_at` integer NOT NULL,
	`check_result` text,
	`outlook` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `shop_domain` ON `shop` (`domain`);--> statement-breakpoint
CREATE TABLE `shop_backfill` (
	`workspace_id` text NOT NULL,
	`part` text NOT NULL,
	`state` text NOT NULL,
	`operation_id` text,
	`url` text,
	`bytes` integer NOT NULL,
	`byte_offset` integer NOT NULL,
	`lines_read` integer NOT NULL,
	`expected` integer,
	`reason` text,
	`attempt` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `part`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `shop_buyer` (
	`workspace_id` text NOT NULL,
	`order_id` text NOT NULL,
	`customer_id` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `order_id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `shop_buyer_customer` ON `shop_buyer` (`workspace_id`,`customer_id`);--> statement-breakpoint
CREATE TABLE `shop_customer` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`updated_at` integer NOT NULL,
	`may_email` integer NOT NULL,
	`sale_opt_out` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `shop_delivery` (
	`workspace_id` text NOT NULL,
	`webhook_id` text NOT NULL,
	`topic` text NOT NULL,
	`resource` text NOT NULL,
	`sealed` text,
	`received_at` integer NOT NULL,
	`done_at` integer,
	PRIMARY KEY(`workspace_id`, `webhook_id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `shop_delivery_open` ON `shop_delivery` (`workspace_id`,`done_at`,`received_at`);--> statement-breakpoint
CREATE TABLE `shop_order` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`processed_at` integer NOT NULL,
	`day` text NOT NULL,
	`updated_at` integer NOT NULL,
	`cancelled_at` integer,
	`is_test` integer NOT NULL,
	`source` text NOT NULL,
	`currency` text NOT NULL,
	`presentment_currency` text NOT NULL,
	`total_micros` integer NOT NULL,
	`current_micros` integer NOT NULL,
	`refunded_micros` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `shop_order_day` ON `shop_order` (`workspace_id`,`day`);--> statement-breakpoint
CREATE TABLE `shop_price` (
	`workspace_id` text NOT NULL,
	`variant_id` text NOT NULL,
	`at` integer NOT NULL,
	`price_micros` integer NOT NULL,
	`compare_at_micros` integer,
	PRIMARY KEY(`workspace_id`, `variant_id`, `at`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `shop_product` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`title` text NOT NULL,
	`description_html` text NOT NULL,
	`handle` text NOT NULL,
	`status` text NOT NULL,
	`vendor` text NOT NULL,
	`product_type` text NOT NULL,
	`category` text,
	`image_count` integer NOT NULL,
	`seo_title` text,
	`seo_description` text,
	`url` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `shop_refund` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`order_id` text NOT NULL,
	`day` text NOT NULL,
	`amount_micros` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `shop_refund_day` ON `shop_refund` (`workspace_id`,`day`);--> statement-breakpoint
CREATE TABLE `shop_user` (
	`workspace_id` text NOT NULL,
	`user_id` text NOT NULL,
	`member_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `user_id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `shop_variant` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`product_id` text NOT NULL,
	`title` text NOT NULL,
	`price_micros` integer NOT NULL,
	`compare_at_micros` integer,
	`has_barcode` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `shop_variant_product` ON `shop_variant` (`workspace_id`,`product_id`);