CREATE TABLE `feature_due` (
	`workspace_id` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`mark` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `kind`, `value`)
) STRICT;
--> statement-breakpoint
DROP INDEX `event_of_visitor`;--> statement-breakpoint
DROP INDEX `event_of_customer`;--> statement-breakpoint
CREATE INDEX `event_by_visitor` ON `event` (`workspace_id`,`anonymous_id`) WHERE anonymous_id is not null;--> statement-breakpoint
CREATE INDEX `event_by_customer` ON `event` (`workspace_id`,`user_id`) WHERE user_id is not null;--> statement-breakpoint
CREATE INDEX `feature_state_made_by` ON `feature_state` (`workspace_id`,`fingerprint`);