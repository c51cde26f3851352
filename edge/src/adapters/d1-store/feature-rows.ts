import type { Identifier } from "@lotse/shared/profile/identity/identifier.ts";
import {
	and,
	asc,
	desc,
	eq,
	getTableColumns,
	type SQL,
	sql,
} from "drizzle-orm";
import type {
	DueFeatures,
	KeptFeatures,
	ProfilesStore,
	StoredFeatureState,
} from "../../ports/profiles-store.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import { event } from "./schema/events-tables.ts";
import { outbox } from "./schema/outbox-table.ts";
import {
	featureDue,
	featureSet,
	featureState,
} from "./schema/profile-tables.ts";

const { workspaceId: _, ...fields } = getTableColumns(featureState);
/** Of the ring: there is one a workspace. */
const ringId = "features";

/** What is kept of people between events. An event counts for the login it carries, else for the device. */
export function featureRows(
	{ query, write }: Database,
	workspaceId: string,
): Pick<ProfilesStore, "featureStates" | "featureSets"> {
	const own = eq(featureState.workspaceId, workspaceId);
	const columns = sql`d.mark, s.events, s.last_row as lastRow, s.updated_at as updatedAt, s.state`;
	const stateOf = (one: SQL) =>
		sql`left join ${featureState} s on s.workspace_id = ${workspaceId} and s.kind = ${one}.kind and s.value = ${one}.value`;
	const statement = (parts: SQL) => ({
		toSQL: () => query.run(parts).getQuery(),
	});
	return {
		featureStates: {
			async person({ kind, value }, limit) {
				// The version stands beside the one asked for, who is always there.
				const rows = await query.all<KeptRow & { version: number | null }>(
					sql`with recursive person(kind, value) as (
						values (${kind}, ${value})
						union select l.b_kind, l.b_value from person p join identity_link l on l.workspace_id = ${workspaceId} and l.a_kind = p.kind and l.a_value = p.value and l.undone_at is null
						union select l.a_kind, l.a_value from person p join identity_link l on l.workspace_id = ${workspaceId} and l.b_kind = p.kind and l.b_value = p.value and l.undone_at is null
						limit ${limit})
						select p.kind, p.value, ${columns}, case when p.kind = ${kind} and p.value = ${value} then (select max(version) from ${featureSet} where workspace_id = ${workspaceId}) end as version
						from person p ${stateOf(sql`p`)}
						left join ${featureDue} d on d.workspace_id = ${workspaceId} and d.kind = p.kind and d.value = p.value`,
				);
				return {
					version:
						rows.find(({ version }) => version !== null)?.version ?? null,
					others: rows.length - 1,
					kept: rows
						.map(toKept)
						.filter(({ mark, state }) => mark !== null || state !== null),
				};
			},
			async due(limit) {
				const rows = await query.all<KeptRow>(
					sql`select d.kind, d.value, ${columns} from ${featureDue} d ${stateOf(sql`d`)} where d.workspace_id = ${workspaceId} order by d.kind, d.value limit ${limit}`,
				);
				return rows.map(toKept);
			},
			async eventsAfter(kind, of, limit) {
				const places = encodeJson(
					of.map(({ value, afterRow }) => [value, afterRow]),
				);
				const mine =
					kind === "login"
						? sql`${event.userId} = k.value ->> 0`
						: sql`${event.anonymousId} = k.value ->> 0 and ${event.userId} is null`;
				// Cross join: each place is looked up, whatever SQLite thinks of the order.
				const rows = await query.all<EventRow>(
					sql`select k.key as "of", ${event}.rowid as row, ${event.name}, ${event.at}, ${event.receivedAt} as knownAt, ${event.properties}, ${event.sessionId} as sessionId, ${event.url}
						from json_each(${places}) k cross join ${event} where ${event.workspaceId} = ${workspaceId} and ${mine} and ${event}.rowid > k.value ->> 1
						order by k.key, ${event}.rowid limit ${limit}`,
				);
				return rows.map(({ sessionId, url, properties, ...rest }) => ({
					...rest,
					properties: {
						...JSON.parse(properties),
						...(sessionId === null ? {} : { session_id: sessionId }),
						...(url === null ? {} : { url }),
					},
				}));
			},
			save(counted) {
				const marks = encodeJson(
					counted.map(({ identifier, mark }) => [
						identifier.kind,
						identifier.value,
						mark,
					]),
				);
				const standing = sql`from json_each(${marks}) m cross join ${featureDue} d where d.workspace_id = ${workspaceId} and d.kind = m.value ->> 0 and d.value = m.value ->> 1 and d.mark = m.value ->> 2`;
				const rows = counted.flatMap(({ identifier, state: one }) =>
					one === null
						? []
						: [
								{
									workspaceId,
									...identifier,
									events: one.events,
									lastRow: one.lastRow,
									updatedAt: one.updatedAt,
									fingerprint: one.state.fingerprint,
									state: one.state,
								},
							],
				);
				return write(
					...rowsFromJson(featureState, rows).map((select) =>
						query
							.insert(featureState)
							.select(
								sql`${select} and (value ->> ${placeOf("kind")}, value ->> ${placeOf("value")}) in (select d.kind, d.value ${standing})`,
							)
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
					statement(
						sql`delete from ${featureDue} where rowid in (select d.rowid ${standing})`,
					),
				);
			},
			markOutdated(fingerprint, limit) {
				// Two ranges of the index, where "is another" would read all of it.
				const beside = (is: SQL) =>
					sql`select kind, value from ${featureState} where workspace_id = ${workspaceId} and fingerprint ${is} ${fingerprint}`;
				return write(
					statement(
						sql`insert into ${featureDue} (workspace_id, kind, value, mark) select ${workspaceId}, kind, value, hex(randomblob(8)) from (${beside(sql`<`)} union all ${beside(sql`>`)} limit ${limit}) where true on conflict do nothing`,
					),
				);
			},
			ring: (at) => write(statement(ringIn(sql`values (${workspaceId})`, at))),
			endRing(at) {
				const isDue = sql`exists (select 1 from ${featureDue} where workspace_id = ${workspaceId})`;
				const ring = sql`workspace_id = ${workspaceId} and id = ${ringId}`;
				return write(
					statement(sql`delete from ${outbox} where ${ring} and not ${isDue}`),
					statement(sql`update ${outbox} set due_at = ${at} where ${ring}`),
				);
			},
			async progress(fingerprint) {
				const count = (table: typeof featureState | typeof featureDue) =>
					sql`select count(*) from ${table} where workspace_id = ${workspaceId}`;
				const [row] = await query.all<{
					kept: number;
					current: number;
					due: number;
				}>(
					sql`select (${count(featureState)}) as kept, (${count(featureState)} and fingerprint = ${fingerprint}) as current, (${count(featureDue)}) as due`,
				);
				return row ?? { kept: 0, current: 0, due: 0 };
			},
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
			get: async (version) =>
				(
					await query
						.select({ definition: featureSet.definition })
						.from(featureSet)
						.where(
							and(
								eq(featureSet.workspaceId, workspaceId),
								eq(featureSet.version, version),
							),
						)
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

/** Rings over every workspace. */
export function dueFeatures({ query }: Database): DueFeatures {
	return {
		async ring(at, limit) {
			// From one workspace to the next in the key, without reading the rows between.
			const due = sql`with recursive due(id) as (
				select min(workspace_id) from ${featureDue}
				union all select (select min(workspace_id) from ${featureDue} where workspace_id > due.id) from due where due.id is not null
				limit ${limit}) select id as column1 from due where id is not null`;
			await query.run(ringIn(due, at));
		},
	};
}

/** A ring in the outbox of each of these workspaces; one that is there stays as it is. */
const ringIn = (workspaces: SQL, at: number) =>
	sql`insert into ${outbox} (workspace_id, id, kind, created_at, sealed, due_at) select column1, ${ringId}, 'features', ${at}, '', ${at} from (${workspaces}) where true on conflict do nothing`;

/** Place of a column in the rows that `rowsFromJson` makes. */
const placeOf = (key: keyof typeof featureState.$inferSelect) =>
	sql.raw(String(Object.keys(getTableColumns(featureState)).indexOf(key)));

interface EventRow {
	readonly of: number;
	readonly row: number;
	readonly name: string;
	readonly at: number;
	readonly knownAt: number;
	readonly properties: string;
	readonly sessionId: string | null;
	readonly url: string | null;
}

type KeptRow = Identifier &
	({ mark: string | null } & (
		| { events: number; lastRow: number; updatedAt: number; state: string }
		| { events: null; lastRow: null; updatedAt: null; state: null }
	));

function toKept({ kind, value, mark, ...row }: KeptRow): KeptFeatures {
	const identifier = { kind, value };
	if (row.state === null) return { identifier, mark, state: null };
	const { events, lastRow, updatedAt } = row;
	const state = JSON.parse(row.state);
	return {
		identifier,
		mark,
		state: { identifier, events, lastRow, updatedAt, state },
	};
}

function toState({
	kind,
	value,
	fingerprint: _fingerprint,
	...rest
}: Omit<typeof featureState.$inferSelect, "workspaceId">): StoredFeatureState {
	return { identifier: { kind, value }, ...rest };
}
