import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { encodeJson } from "./encode-json.ts";

/** Bytes of one JSON parameter, below what a value of D1 may hold (2 MB). */
const mostBytes = 1_500_000;
const utf8 = new TextEncoder();

/**
 * Many rows as `select … from json_each(?)`, for `insert(table).select(…)`: one parameter however many rows
 * (5,000 rows in about 20 ms, where 100 parameters would take hundreds of statements). More than 1.5 MB become several.
 * Later rows come later, so with `on conflict do update` the last of two equal keys wins.
 */
export function rowsFromJson<T extends SQLiteTable>(
	table: T,
	rows: readonly T["$inferInsert"][],
): SQL[] {
	const columns = Object.entries(getTableColumns(table));
	const fields = sql.raw(
		columns.map((_, index) => `value ->> ${index}`).join(", "),
	);
	const encoded = rows.map((row) => {
		return encodeJson(
			columns.map(([key, column]) => {
				const value: unknown = Reflect.get(row, key) ?? null;
				return value === null ? null : column.mapToDriverValue(value);
			}),
		);
	});
	// Each row is parsed once, to JSONB, and not anew for each of its columns: less than half the time. `limit` keeps SQLite from putting the two
	// selects together again, `where true` from reading a following `on conflict` as a join.
	return chunksOf(encoded).map(
		(json) =>
			sql`select ${fields} from (select jsonb(value) as value from json_each(${json}) limit -1) where true`,
	);
}

/** JSON arrays of the encoded items, each below the limit. */
function chunksOf(items: readonly string[]): string[] {
	const chunks: string[][] = [];
	let bytes = mostBytes;
	for (const item of items) {
		const size = utf8.encode(item).length + 1;
		if (bytes + size > mostBytes) {
			chunks.push([]);
			bytes = 2;
		}
		bytes += size;
		chunks.at(-1)?.push(item);
	}
	return chunks.map((chunk) => `[${chunk.join(",")}]`);
}
