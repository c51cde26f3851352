-- A version of a style guide is what somebody saved and what findings name as their source: it is never rewritten.
CREATE TRIGGER `style_guide_version_refuses_update` BEFORE UPDATE ON `style_guide_version`
BEGIN
	SELECT RAISE(ABORT, 'versions of a style guide cannot be changed');
END;
