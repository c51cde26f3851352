import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * The FTS5 table of the words passages are found by (made in a migration of its own, drizzle-kit knows no virtual tables); `number` is
 * its rowid, the `number` of the passage.
 */
export const passageWord = sqliteTable("passage_word", {
	number: integer("rowid").notNull(),
	title: text("title").notNull(),
	words: text("words").notNull(),
	parts: text("parts").notNull(),
});
