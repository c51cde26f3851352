import type { Identifier } from "@lotse/shared/profile/identity/identifier.ts";
import { and, asc, desc, eq, getTableColumns, sql } from "drizzle-orm";
import type {
	EventMark,
	ProfilesStore,
	StoredFeatureState,
} from "../../ports/profiles-store.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import { event } from "./schema/events-tables.ts";
import { featureSet, featureState } from "./schema/profile-tables.ts";

const { workspaceId: _, ...fields } = getTableColumns(featureState);

/** What is kept of people between events. An event counts for the login it carries, else for the device. */
export function featureRows(
	{ query, write }: Database,
	workspaceId: string,
): Pick<ProfilesStore, "featureStates" | "featureSets"> {
	const own = eq(featureState.workspaceId, workspaceId);
	const ofEvents = sql`${event.workspaceId} = ${workspaceId}`;
	const counted = sql`count(*) as events, max(${event}.rowid) as lastRow`;
	const bySender = (among: { login: string; device: string } | null) => sql`
		select 'login' as kind, ${event.userId} as value, ${counted} from ${event} where ${ofEvents} and ${event.userId} ${among ? sql`in (select value from json_each(${among.login}))` : sql`is not null`} group by ${event.userId}
		union all
		select 'device' as kind, ${event.anonymousId} as value, ${counted} from ${event} where ${ofEvents} and ${event.userId} is null and ${event.anonymousId} ${among ? sql`in (select value from json_each(${among.device}))` : sql`is not null`} group by ${event.anonymousId}`;
	return {
		featureStates: {
			async marks(identifiers) {
				const valuesOf = (kind: Identifier["kind"]) =>
					encodeJson(
						identifiers
							.filter((one) => one.kind === kind)
							.map(({ value }) => value),
					);
				return (
					await query.all<MarkRow>(
						bySender({ login: valuesOf("login"), device: valuesOf("device") }),
					)
				).map(toMark);
			},
			async get(identifiers) {
				const keys = encodeJson(
					identifiers.map(({ kind, value }) => [kind, value]),
				);
				const rows = await query
					.select(fields)
					.from(featureState)
					.where(
						and(
							own,
							sql`(${featureState.kind}, ${featureState.value}) in (select value ->> 0, value ->> 1 from json_each(${keys}))`,
						),
					);
				return rows.map(toState);
			},
			async stale(fingerprint, limit) {
				const rows = await query.all<MarkRow>(sql`
					select k.kind, k.value, k.events, k.lastRow from (${bySender(null)}) k
					left join ${featureState} on ${own} and ${featureState.kind} = k.kind and ${featureState.value} = k.value
					where ${featureState.value} is null or ${featureState.events} != k.events or ${featureState.lastRow} != k.lastRow or ${featureState.fingerprint} != ${fingerprint}
					limit ${limit}`);
				return rows.map(toMark);
			},
			async eventsOf({ kind, value }, afterRow, upToRow, limit) {
				const mine =
					kind === "login"
						? sql`${event.userId} = ${value}`
						: sql`${event.anonymousId} = ${value} and ${event.userId} is null`;
				const rows = await query
					.select({
						row: sql<number>`${event}.rowid`,
						name: event.name,
						at: event.at,
						knownAt: event.receivedAt,
						properties: event.properties,
						sessionId: event.sessionId,
						url: event.url,
					})
					.from(event)
					.where(
						and(
							ofEvents,
							mine,
							sql`${event}.rowid > ${afterRow} and ${event}.rowid <= ${upToRow}`,
						),
					)
					.orderBy(asc(sql`${event}.rowid`))
					.limit(limit);
				return rows.map(({ sessionId, url, properties, ...rest }) => ({
					...rest,
					properties: {
						...properties,
						...(sessionId === null ? {} : { session_id: sessionId }),
						...(url === null ? {} : { url }),
					},
				}));
			},
			save: (states) =>
				write(
					...rowsFromJson(
						featureState,
						states.map(({ identifier, state, ...rest }) => ({
							workspaceId,
							...identifier,
							...rest,
							state,
							fingerprint: state.fingerprint,
						})),
					).map((select) =>
						query
							.insert(featureState)
							.select(select)
							.onConflictDoUpdate({
								target: [
									featureState.workspaceId,
									featureState.kind,
									featureState.value,
								],
								set: {
									events: sql`excluded.events`,
									lastRow: sql`excluded.last_row`,
									fingerprint: sql`excluded.fingerprint`,
									updatedAt: sql`excluded.updated_at`,
									state: sql`excluded.state`,
								},
							}),
					),
				),
			async all(limit) {
				const rows = await query
					.select(fields)
					.from(featureState)
					.where(own)
					.orderBy(asc(featureState.kind), asc(featureState.value))
					.limit(limit);
				return rows.map(toState);
			},
		},
		featureSets: {
			latest: async () =>
				(
					await query
						.select({ definition: featureSet.definition })
						.from(featureSet)
						.where(eq(featureSet.workspaceId, workspaceId))
						.orderBy(desc(featureSet.version))
						.limit(1)
						.get()
				)?.definition ?? null,
			create: (definition, savedAt, savedBy) =>
				write(
					query.insert(featureSet).values({
						workspaceId,
						version: definition.version,
						savedAt,
						savedBy,
						definition,
					}),
				),
		},
	};
}

type MarkRow = {
	kind: Identifier["kind"];
	value: string;
	events: number;
	lastRow: number;
};

function toMark({ kind, value, events, lastRow }: MarkRow): EventMark {
	return { identifier: { kind, value }, events, lastRow };
}

function toState({
	kind,
	value,
	fingerprint: _fingerprint,
	...rest
}: Omit<typeof featureState.$inferSelect, "workspaceId">): StoredFeatureState {
	return { identifier: { kind, value }, ...rest };
}
