import type { StyleGuide } from "@lotse/shared/language/style-guide/style-guide.ts";
import {
	integer,
	primaryKey,
	sqliteTable,
	text,
} from "drizzle-orm/sqlite-core";
import { jsonColumn } from "./json-column.ts";

/** Every version of a workspace's style guide, whole; the highest is the current one (a trigger in the migrations refuses to change any, but for a mention of a person that an erasure blanks). */
export const styleGuideVersion = sqliteTable(
	"style_guide_version",
	{
		workspaceId: text("workspace_id").notNull(),
		version: integer("version").notNull(),
		guide: jsonColumn<StyleGuide>("guide").notNull(),
		note: text("note").notNull(),
		savedBy: text("saved_by").notNull(),
		savedAt: integer("saved_at").notNull(),
		restoredFrom: integer("restored_from"),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.version] })],
);
