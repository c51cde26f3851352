-- The audit trail is only ever added to. The third trigger is for INSERT OR REPLACE, which deletes the old row without
-- firing a delete trigger; it says what the primary key would have said.
CREATE TRIGGER `audit_refuses_update` BEFORE UPDATE ON `audit`
BEGIN
	SELECT RAISE(ABORT, 'audit entries cannot be changed');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_refuses_delete` BEFORE DELETE ON `audit`
BEGIN
	SELECT RAISE(ABORT, 'audit entries cannot be deleted');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_refuses_replace` BEFORE INSERT ON `audit`
WHEN EXISTS (SELECT 1 FROM `audit` WHERE `workspace_id` = NEW.`workspace_id` AND `seq` = NEW.`seq`)
BEGIN
	SELECT RAISE(ABORT, 'UNIQUE constraint failed: audit.workspace_id, audit.seq');
END;
