import { DatabaseSync } from "node:sqlite";

/** Rows of a WordPress's SQLite file, read beside the running site. */
export function readDatabase(
	file: string,
	sql: string,
): Record<string, unknown>[] {
	const database = new DatabaseSync(file, { readOnly: true });
	try {
		return database.prepare(sql).all();
	} finally {
		database.close();
	}
}
