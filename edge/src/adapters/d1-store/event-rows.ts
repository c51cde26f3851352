import { and, asc, desc, eq, getTableColumns, gte, sql } from "drizzle-orm";
import type {
	EventCount,
	EventIntake,
	EventsStore,
} from "../../ports/events-store.ts";
import type { Database } from "./database.ts";
import { destinationsOf } from "./destinations-of.ts";
import { encodeJson } from "./encode-json.ts";
import { latestPlanOf } from "./latest-plan-of.ts";
import { rejectedEventRows } from "./rejected-event-rows.ts";
import { ringAt } from "./ring-at.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import {
	event,
	eventConsent,
	eventCount,
	eventDelivery,
	eventDestination,
} from "./schema/events-tables.ts";
import { outbox } from "./schema/outbox-table.ts";
import { suppression } from "./schema/privacy-tables.ts";

const { workspaceId: _event, ...eventFields } = getTableColumns(event);
const { workspaceId: _consent, ...consentFields } =
	getTableColumns(eventConsent);
const { workspaceId: _count, ...countFields } = getTableColumns(eventCount);

const mostChanges = 50;
/** Of one page: 90 days of 50 kinds and three verdicts. */
const mostCounts = 13_500;

/** Place of a column in the rows that `rowsFromJson` makes. */
const placeOf = (key: keyof typeof eventDelivery.$inferSelect) =>
	sql.raw(String(Object.keys(getTableColumns(eventDelivery)).indexOf(key)));

/** Events, what people agreed to, and how many came. */
export function eventRows(
	database: Database,
	workspaceId: string,
): EventsStore["events"] {
	const { query, write } = database;
	const own = eq(event.workspaceId, workspaceId);
	const among = (ids: readonly string[]) =>
		sql`(select value from json_each(${encodeJson(ids)}))`;
	const ofPeople = (subjects: readonly string[]) =>
		sql`(${event.anonymousId} in ${among(subjects)} or ${event.userId} in ${among(subjects)})`;
	const addCounts = (counts: readonly EventCount[]) =>
		rowsFromJson(
			eventCount,
			counts.map((row) => ({ workspaceId, ...row })),
		).map((select) =>
			query
				.insert(eventCount)
				.select(select)
				.onConflictDoUpdate({
					target: [
						eventCount.workspaceId,
						eventCount.day,
						eventCount.name,
						eventCount.verdict,
					],
					set: { count: sql`${eventCount.count} + excluded.count` },
				}),
		);

	const newestConsent = (subjects: readonly string[]) => {
		const ranked = query
			.select({
				...consentFields,
				rank: sql<number>`row_number() over (partition by ${eventConsent.subject} order by ${eventConsent.at} desc)`.as(
					"rank",
				),
			})
			.from(eventConsent)
			.where(
				and(
					eq(eventConsent.workspaceId, workspaceId),
					sql`${eventConsent.subject} in ${among(subjects)}`,
				),
			)
			.as("ranked");
		return query
			.select()
			.from(ranked)
			.where(sql`${ranked.rank} <= ${mostChanges}`);
	};

	function accept(intake: EventIntake) {
		const { receipt, events, consent, deliveries, rejected } = intake;
		const day = new Date(intake.receivedAt).toISOString().slice(0, 10);
		const rejectedNames = Map.groupBy(rejected, ({ name }) => name);
		const isNew = sql`and exists (select 1 from ${event} where ${event.workspaceId} = ${workspaceId} and ${event.messageId} = value ->> ${placeOf("messageId")} and ${event.receipt} = ${receipt})`;
		return [
			...rowsFromJson(
				event,
				events.map((row) => ({ workspaceId, ...row })),
			).map((select) =>
				query.insert(event).select(select).onConflictDoNothing(),
			),
			...rowsFromJson(
				eventDelivery,
				deliveries.map((row) => ({ workspaceId, ...row })),
			).map((select) =>
				query
					.insert(eventDelivery)
					.select(sql`${select} ${isNew}`)
					.onConflictDoNothing(),
			),
			...ringAt(
				query,
				workspaceId,
				deliveries.filter(
					({ state }) => state === "waiting" || state === "held",
				),
			),
			...(events.length === 0
				? []
				: [
						query
							.insert(eventCount)
							.select(
								sql`select ${workspaceId}, ${day}, ${event.name}, 'accepted', count(*) from ${event} where ${own} and ${event.messageId} in ${among(events.map(({ messageId }) => messageId))} and ${event.receipt} = ${receipt} group by ${event.name}`,
							)
							.onConflictDoUpdate({
								target: [
									eventCount.workspaceId,
									eventCount.day,
									eventCount.name,
									eventCount.verdict,
								],
								set: { count: sql`${eventCount.count} + excluded.count` },
							}),
					]),
			...rowsFromJson(
				eventConsent,
				consent.map((row) => ({ workspaceId, ...row })),
			).map((select) =>
				query.insert(eventConsent).select(select).onConflictDoNothing(),
			),
			...addCounts(
				[...rejectedNames].map(([name, rows]) => ({
					day,
					name,
					verdict: "rejected",
					count: rows.length,
				})),
			),
		];
	}

	return {
		accept: (intake) =>
			write(
				...accept(intake),
				...rejectedEventRows.insert(query, workspaceId, intake.rejected),
			),
		commit: (writes, messageIds) =>
			database.batchAndRead(writes, {
				toSQL: () =>
					query
						.run(
							sql`select message_id as messageId, digest, receipt from ${event} where ${own} and ${event.messageId} in ${among(messageIds)}`,
						)
						.getQuery(),
			}),
		getMany: (messageIds) =>
			query
				.select(eventFields)
				.from(event)
				.where(and(own, sql`${event.messageId} in ${among(messageIds)}`))
				.orderBy(asc(event.at), asc(event.messageId)),
		async before(subjects) {
			const [[plan = null], anySuppressed, said, destinations] =
				await query.batch([
					latestPlanOf(query, workspaceId),
					query
						.select({ at: suppression.at })
						.from(suppression)
						.where(eq(suppression.workspaceId, workspaceId))
						.limit(1),
					newestConsent(subjects),
					destinationsOf(query, workspaceId),
				]);
			return {
				plan,
				isAnySuppressed: anySuppressed.length > 0,
				consent: said.map(({ rank: _rank, ...row }) => row),
				destinations,
			};
		},
		async consentOf(subjects) {
			const rows = await newestConsent(subjects);
			return rows.map(({ rank: _rank, ...row }) => row);
		},
		counts: (fromDay) =>
			query
				.select(countFields)
				.from(eventCount)
				.where(
					and(
						eq(eventCount.workspaceId, workspaceId),
						gte(eventCount.day, fromDay),
					),
				)
				.orderBy(
					desc(eventCount.day),
					asc(eventCount.name),
					asc(eventCount.verdict),
				)
				.limit(mostCounts),
		count: (counts) => write(...addCounts(counts)),
		wipe: (what, subjects) =>
			write(
				query
					.update(event)
					.set(
						what === "clicks" ? { sealedClicks: null } : { sealedUser: null },
					)
					.where(and(own, ofPeople(subjects))),
			),
		release: (subjects, at) =>
			write(
				query
					.update(eventDelivery)
					.set({ dueAt: at })
					.where(
						and(
							eq(eventDelivery.workspaceId, workspaceId),
							eq(eventDelivery.state, "held"),
							sql`${eventDelivery.messageId} in (select ${event.messageId} from ${event} where ${own} and ${ofPeople(subjects)})`,
						),
					),
				query
					.insert(outbox)
					.select(
						sql`select ${workspaceId}, ${eventDestination.id}, 'forward', ${at}, '', ${at} from ${eventDestination} where ${eventDestination.workspaceId} = ${workspaceId}`,
					)
					.onConflictDoUpdate({
						target: [outbox.workspaceId, outbox.id],
						set: { dueAt: sql`min(${outbox.dueAt}, excluded.due_at)` },
					}),
			),
	};
}
