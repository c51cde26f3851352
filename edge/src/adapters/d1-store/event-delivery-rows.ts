import { and, desc, eq, getTableColumns, ne, sql } from "drizzle-orm";
import type { EventsStore } from "../../ports/events-store.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { ringAt } from "./ring-at.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import { event, eventDelivery } from "./schema/events-tables.ts";
import { outbox } from "./schema/outbox-table.ts";

const { workspaceId: _, ...fields } = getTableColumns(eventDelivery);

/** Place of a column in the rows that `rowsFromJson` makes. */
const placeOf = (key: keyof typeof eventDelivery.$inferSelect) =>
	sql.raw(String(Object.keys(getTableColumns(eventDelivery)).indexOf(key)));

/** What has to leave, what did, and what was given up. */
export function eventDeliveryRows(
	{ query, write }: Database,
	workspaceId: string,
): EventsStore["eventDeliveries"] {
	const own = eq(eventDelivery.workspaceId, workspaceId);
	/** Due first of one state; an index answers it however many wait. */
	const next = (destinationId: string, state: "waiting" | "held") =>
		sql`select due_at from (select ${eventDelivery.dueAt} as due_at from ${eventDelivery} where ${own} and ${eventDelivery.destinationId} = ${destinationId} and ${eventDelivery.state} = ${state} order by ${eventDelivery.dueAt} limit 1)`;
	return {
		claim: (destinationId, now, until, limit) =>
			query
				.update(eventDelivery)
				.set({ dueAt: until, attempts: sql`${eventDelivery.attempts} + 1` })
				.where(
					and(
						own,
						eq(eventDelivery.destinationId, destinationId),
						sql`${eventDelivery.messageId} in (select ${eventDelivery.messageId} from ${eventDelivery} where ${own} and ${eventDelivery.destinationId} = ${destinationId} and ${eventDelivery.state} in ('waiting', 'held') and ${eventDelivery.dueAt} <= ${now} order by ${eventDelivery.dueAt}, ${eventDelivery.messageId} limit ${limit})`,
					),
				)
				.returning(fields),
		settle(destinationId, outcomes) {
			const ids = encodeJson(outcomes.map(({ messageId }) => messageId));
			const named = sql`in (select value from json_each(${ids}))`;
			const bell = and(
				eq(outbox.workspaceId, workspaceId),
				eq(outbox.id, destinationId),
			);
			// Not written anew where it was erased meanwhile.
			const isThere = sql`and exists (select 1 from ${eventDelivery} where ${own} and ${eventDelivery.destinationId} = value ->> ${placeOf("destinationId")} and ${eventDelivery.messageId} = value ->> ${placeOf("messageId")})`;
			return write(
				...rowsFromJson(
					eventDelivery,
					outcomes.map((row) => ({ workspaceId, ...row })),
				).map((select) =>
					query
						.insert(eventDelivery)
						.select(sql`${select} ${isThere}`)
						.onConflictDoUpdate({
							target: [
								eventDelivery.workspaceId,
								eventDelivery.destinationId,
								eventDelivery.messageId,
							],
							set: {
								state: sql`excluded.state`,
								reason: sql`excluded.reason`,
								dueAt: sql`excluded.due_at`,
								attempts: sql`excluded.attempts`,
								requestId: sql`excluded.request_id`,
								updatedAt: sql`excluded.updated_at`,
							},
							setWhere: ne(eventDelivery.state, "sent"),
						}),
				),
				// Where nobody needs them any more, click ids and user data go.
				query
					.update(event)
					.set({ sealedClicks: null, sealedUser: null })
					.where(
						and(
							eq(event.workspaceId, workspaceId),
							sql`${event.messageId} ${named}`,
							sql`not exists (select 1 from ${eventDelivery} where ${own} and ${eventDelivery.messageId} = ${event.messageId} and ${eventDelivery.state} in ('waiting', 'held', 'dead'))`,
						),
					),
				query
					.delete(outbox)
					.where(
						and(
							bell,
							sql`not exists (${next(destinationId, "waiting")} union all ${next(destinationId, "held")})`,
						),
					),
				query
					.update(outbox)
					.set({
						dueAt: sql`(select min(due_at) from (${next(destinationId, "waiting")} union all ${next(destinationId, "held")}))`,
					})
					.where(bell),
			);
		},
		counts: () =>
			query
				.select({
					destinationId: eventDelivery.destinationId,
					state: eventDelivery.state,
					count: sql<number>`count(*)`,
				})
				.from(eventDelivery)
				.where(own)
				.groupBy(eventDelivery.destinationId, eventDelivery.state)
				.limit(500),
		list: ({ state, limit }) =>
			query
				.select(fields)
				.from(eventDelivery)
				.where(and(own, state && eq(eventDelivery.state, state)))
				.orderBy(desc(eventDelivery.updatedAt), desc(eventDelivery.messageId))
				.limit(limit),
		retry: (destinationId, messageIds, at) =>
			write(
				query
					.update(eventDelivery)
					.set({ state: "waiting", attempts: 0, dueAt: at, updatedAt: at })
					.where(
						and(
							own,
							eq(eventDelivery.destinationId, destinationId),
							eq(eventDelivery.state, "dead"),
							sql`${eventDelivery.messageId} in (select value from json_each(${encodeJson(messageIds)}))`,
						),
					),
				...ringAt(query, workspaceId, [{ destinationId, dueAt: at }]),
			),
	};
}
