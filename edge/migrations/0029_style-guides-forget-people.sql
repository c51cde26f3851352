-- A version of a style guide is still never rewritten, but for one thing: an erasure blanks the mention of a person, letter for letter, so that its
-- length stays and only blanked letters (█) are added.
DROP TRIGGER `style_guide_version_refuses_update`;
--> statement-breakpoint
CREATE TRIGGER `style_guide_version_refuses_update` BEFORE UPDATE ON `style_guide_version`
WHEN NOT (
	new.`workspace_id` = old.`workspace_id` AND new.`version` = old.`version`
	AND new.`saved_at` = old.`saved_at` AND new.`restored_from` IS old.`restored_from`
	AND length(new.`guide`) = length(old.`guide`) AND length(new.`note`) = length(old.`note`) AND length(new.`saved_by`) = length(old.`saved_by`)
	AND length(replace(new.`guide` || new.`note` || new.`saved_by`, '█', '')) < length(replace(old.`guide` || old.`note` || old.`saved_by`, '█', ''))
)
BEGIN
	SELECT RAISE(ABORT, 'versions of a style guide cannot be changed');
END;
