-- Whoever's events came, changed or went is marked in the same transaction: features are counted in later, and no way to an event can forget to say so.
-- An event counts for the login it carries, else for the device. `mark` is another one after each change, so that whoever counted before it is refused.
CREATE TRIGGER `event_came` AFTER INSERT ON `event` WHEN coalesce(new.user_id, new.anonymous_id) IS NOT NULL
BEGIN
	INSERT INTO feature_due (workspace_id, kind, value, mark)
	VALUES (new.workspace_id, iif(new.user_id IS NULL, 'device', 'login'), coalesce(new.user_id, new.anonymous_id), hex(randomblob(8)))
	ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;
--> statement-breakpoint
-- What was counted cannot be taken out of what is kept, so that is made anew from the events left; without any nothing is left behind.
CREATE TRIGGER `event_went` AFTER DELETE ON `event` WHEN coalesce(old.user_id, old.anonymous_id) IS NOT NULL
BEGIN
	DELETE FROM feature_state WHERE workspace_id = old.workspace_id AND kind = iif(old.user_id IS NULL, 'device', 'login') AND value = coalesce(old.user_id, old.anonymous_id);
	DELETE FROM feature_due WHERE workspace_id = old.workspace_id AND kind = iif(old.user_id IS NULL, 'device', 'login') AND value = coalesce(old.user_id, old.anonymous_id);
	INSERT INTO feature_due (workspace_id, kind, value, mark)
	SELECT old.workspace_id, iif(old.user_id IS NULL, 'device', 'login'), coalesce(old.user_id, old.anonymous_id), hex(randomblob(8))
	WHERE CASE WHEN old.user_id IS NULL
		THEN EXISTS (SELECT 1 FROM event WHERE workspace_id = old.workspace_id AND anonymous_id = old.anonymous_id AND user_id IS NULL)
		ELSE EXISTS (SELECT 1 FROM event WHERE workspace_id = old.workspace_id AND user_id = old.user_id) END;
END;
--> statement-breakpoint
CREATE TRIGGER `event_changed` AFTER UPDATE OF `user_id`, `anonymous_id`, `name`, `at`, `received_at`, `properties`, `session_id`, `url` ON `event`
BEGIN
	DELETE FROM feature_state WHERE workspace_id = old.workspace_id AND (kind, value) IN (
		VALUES (iif(old.user_id IS NULL, 'device', 'login'), coalesce(old.user_id, old.anonymous_id)), (iif(new.user_id IS NULL, 'device', 'login'), coalesce(new.user_id, new.anonymous_id)));
	INSERT INTO feature_due (workspace_id, kind, value, mark)
	SELECT old.workspace_id, column1, column2, hex(randomblob(8)) FROM (
		VALUES (iif(old.user_id IS NULL, 'device', 'login'), coalesce(old.user_id, old.anonymous_id)), (iif(new.user_id IS NULL, 'device', 'login'), coalesce(new.user_id, new.anonymous_id)))
	WHERE column2 IS NOT NULL
	ON CONFLICT DO UPDATE SET mark = excluded.mark;
END;
--> statement-breakpoint
-- Events from before there were marks, and what was kept of them by another fingerprint.
DELETE FROM feature_state;
--> statement-breakpoint
INSERT INTO feature_due (workspace_id, kind, value, mark)
SELECT DISTINCT workspace_id, iif(user_id IS NULL, 'device', 'login'), coalesce(user_id, anonymous_id), 'before' FROM event WHERE coalesce(user_id, anonymous_id) IS NOT NULL;
