import { and, asc, gt, lte, ne, sql } from "drizzle-orm";
import type { PrivacyUpkeep } from "../../ports/privacy-store.ts";
import { dueCheckpointHooks } from "./checkpoint-hook-row.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { ruleOf } from "./rules/rule-of.ts";
import { tableRules } from "./rules/table-rules.ts";
import { workspace } from "./schema/access-tables.ts";
import { subjectRequest } from "./schema/privacy-tables.ts";

/** Rows that one statement removes. */
const rowsAtOnce = 1_000;

/** Upkeep that goes over every workspace, a bounded step at a time. Tables and columns come from the rules alone. */
export function privacyUpkeep(database: Database): PrivacyUpkeep {
	const { query, write } = database;
	const name = (identifier: string) => sql.identifier(identifier);
	const foreign = (table: string, column: string, prefix: string) => {
		if (!ruleOf(table).sealed.includes(column))
			throw new RangeError(`${table}.${column} is not sealed`);
		return sql`${name(table)} where ${name(column)} is not null and substr(${name(column)}, 1, ${prefix.length}) <> ${prefix}`;
	};
	return {
		tables: tableRules,
		dueSubjectRequests: (now, limit) =>
			query
				.select({
					workspaceId: subjectRequest.workspaceId,
					id: subjectRequest.id,
				})
				.from(subjectRequest)
				.where(
					and(ne(subjectRequest.state, "done"), lte(subjectRequest.dueAt, now)),
				)
				.orderBy(asc(subjectRequest.dueAt))
				.limit(limit),
		dueCheckpointHooks: (now, limit) =>
			dueCheckpointHooks(database, now, limit),
		async expire(table, before, limit) {
			const { keep } = ruleOf(table);
			if (keep === null) return 0;
			const isOld = sql`${name(keep.column)} < ${before}`;
			// Looked for once, however many chunks go: without an index each chunk would pass all that stays again.
			const old = await query.all<{ place: number }>(
				// Workspace by workspace, so that an index that begins with it leads to the oldest.
				sql`select rowid as place from ${name(table)} where workspace_id in (select workspace_id from ${workspace}) and ${isOld} limit ${limit}`,
			);
			let rows = 0;
			for (let from = 0; from < old.length; from += rowsAtOnce) {
				const places = old
					.slice(from, from + rowsAtOnce)
					.map(({ place }) => place);
				const gone = await query.all(
					sql`delete from ${name(table)} where rowid in (select value from json_each(${encodeJson(places)})) and ${isOld} returning 1`,
				);
				rows += gone.length;
			}
			return rows;
		},
		foreignSeals: (table, column, prefix, limit) =>
			query.all<{ place: number; sealed: string }>(
				sql`select rowid as place, ${name(column)} as sealed from ${foreign(table, column, prefix)} limit ${limit}`,
			),
		async countForeignSeals(table, column, prefix) {
			const [row] = await query.all<{ count: number }>(
				sql`select count(*) as count from ${foreign(table, column, prefix)}`,
			);
			return row?.count ?? 0;
		},
		reseal: (table, column, place, from, to) =>
			write({
				toSQL: () =>
					query
						.run(
							sql`update ${name(table)} set ${name(column)} = ${to} where rowid = ${place} and ${name(column)} = ${from}`,
						)
						.getQuery(),
			}),
		async workspaces(after, limit) {
			const rows = await query
				.select({ id: workspace.workspaceId })
				.from(workspace)
				.where(gt(workspace.workspaceId, after))
				.orderBy(asc(workspace.workspaceId))
				.limit(limit);
			return rows.map(({ id }) => id);
		},
	};
}
