CREATE TABLE `recommendation_list` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`made_at` integer NOT NULL,
	`rows` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `recommendation_list_made` ON `recommendation_list` (`workspace_id`,`made_at`);--> statement-breakpoint
ALTER TABLE `product_sale` ADD `stock` integer;--> statement-breakpoint
ALTER TABLE `shop_variant` ADD `sku` text;--> statement-breakpoint
ALTER TABLE `shop_variant` ADD `options` text;--> statement-breakpoint
ALTER TABLE `shop_variant` ADD `cost_micros` integer;--> statement-breakpoint
ALTER TABLE `shop_variant` ADD `stock` integer;--> statement-breakpoint
CREATE INDEX `event_recommendation` ON `event` (`workspace_id`,`received_at`) WHERE name in ('recommendation_shown', 'recommendation_clicked');--> statement-breakpoint
-- Variants were read without stock, cost and options: they are read once more.
UPDATE `shop_backfill` SET `state` = 'waiting', `operation_id` = NULL, `url` = NULL, `bytes` = 0, `byte_offset` = 0, `lines_read` = 0, `expected` = NULL, `reason` = NULL, `attempt` = 1
	WHERE `part` = 'products' AND `workspace_id` IN (SELECT `workspace_id` FROM `shop` WHERE `domain` LIKE '%.myshopify.com' AND `state` = 'installed');
