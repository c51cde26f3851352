ALTER TABLE `shop` ADD `linked_by` text;--> statement-breakpoint
ALTER TABLE `shop_order` ADD `channel` text;
