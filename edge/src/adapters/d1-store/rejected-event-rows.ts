import { and, desc, eq, getTableColumns, lt, sql } from "drizzle-orm";
import type { EventsStore, RejectedEvent } from "../../ports/events-store.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import { eventRejected } from "./schema/events-tables.ts";

const { workspaceId: _, ...fields } = getTableColumns(eventRejected);
const { sealed: _sealed, ...listFields } = fields;
const mostGroups = 100;

/** What was not taken. The id is made of the event, so that what comes again is counted on its row; a settled one stays settled. */
export function rejectedEventRows(
	{ query, write }: Database,
	workspaceId: string,
): EventsStore["rejectedEvents"] {
	const own = eq(eventRejected.workspaceId, workspaceId);
	const named = (ids: readonly string[]) =>
		sql`${eventRejected.id} in (select value from json_each(${encodeJson(ids)}))`;
	return {
		add: (rows) => write(...rejectedEventRows.insert(query, workspaceId, rows)),
		list: ({ state, type, before, limit }) =>
			query
				.select(listFields)
				.from(eventRejected)
				.where(
					and(
						own,
						eq(eventRejected.state, state),
						type && eq(eventRejected.type, type),
						before === undefined
							? undefined
							: lt(eventRejected.receivedAt, before),
					),
				)
				.orderBy(desc(eventRejected.receivedAt), desc(eventRejected.id))
				.limit(limit),
		groups: () => {
			const { type, path, rule, name } = eventRejected;
			return query
				.select({
					type,
					path,
					rule,
					name,
					count: sql<number>`count(*)`.as("count"),
				})
				.from(eventRejected)
				.where(and(own, eq(eventRejected.state, "open")))
				.groupBy(type, path, rule, name)
				.orderBy(sql`count desc`, path)
				.limit(mostGroups);
		},
		getMany: (ids) =>
			query
				.select(fields)
				.from(eventRejected)
				.where(and(own, named(ids)))
				.limit(500),
		settle: (ids, state, at) =>
			write(
				query
					.update(eventRejected)
					.set({ state, settledAt: at })
					.where(and(own, named(ids), eq(eventRejected.state, "open"))),
			),
	};
}

/** The same rows as statements, for a batch that writes events as well. */
rejectedEventRows.insert = (
	query: Database["query"],
	workspaceId: string,
	rows: readonly RejectedEvent[],
) =>
	rowsFromJson(
		eventRejected,
		rows.map((row) => ({ workspaceId, ...row })),
	).map((select) =>
		query
			.insert(eventRejected)
			.select(select)
			.onConflictDoUpdate({
				target: [eventRejected.workspaceId, eventRejected.id],
				set: { times: sql`${eventRejected.times} + 1` },
			}),
	);
