import type { Identifier } from "@lotse/shared/profile/identity/identifier.ts";
import { and, asc, desc, eq, getTableColumns, isNull, sql } from "drizzle-orm";
import type {
	ProfilesStore,
	StoredIdentityLink,
} from "../../ports/profiles-store.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import { event } from "./schema/events-tables.ts";
import { identityLink } from "./schema/profile-tables.ts";

const { workspaceId: _, ...fields } = getTableColumns(identityLink);
/** Two people of 200 identifiers, each linked more than once. */
const mostOfPerson = 2_000;

/** Who is who. */
export function identityRows(
	{ query, write }: Database,
	workspaceId: string,
): ProfilesStore["identities"] {
	const own = eq(identityLink.workspaceId, workspaceId);
	const stands = isNull(identityLink.undoneAt);
	return {
		async linksOf(identifiers: readonly Identifier[]) {
			const ends = encodeJson(
				identifiers.map(({ kind, value }) => [kind, value]),
			);
			// Everyone reachable over standing links, from either end.
			const person = sql`with recursive person(kind, value) as (
				select value ->> 0, value ->> 1 from json_each(${ends})
				union select l.b_kind, l.b_value from person p join identity_link l on l.workspace_id = ${workspaceId} and l.a_kind = p.kind and l.a_value = p.value and l.undone_at is null
				union select l.a_kind, l.a_value from person p join identity_link l on l.workspace_id = ${workspaceId} and l.b_kind = p.kind and l.b_value = p.value and l.undone_at is null
				limit ${mostOfPerson})`;
			const rows = await query
				.select(fields)
				.from(identityLink)
				.where(
					and(
						own,
						stands,
						sql`(${identityLink.aKind}, ${identityLink.aValue}) in (${person} select kind, value from person)`,
					),
				)
				.orderBy(asc(identityLink.at), asc(identityLink.id))
				.limit(mostOfPerson);
			return rows.map(toLink);
		},
		async all(limit) {
			const rows = await query
				.select(fields)
				.from(identityLink)
				.where(and(own, stands))
				.orderBy(asc(identityLink.at), asc(identityLink.id))
				.limit(limit);
			return rows.map(toLink);
		},
		async list(limit) {
			const rows = await query
				.select(fields)
				.from(identityLink)
				.where(own)
				.orderBy(desc(identityLink.at), desc(identityLink.id))
				.limit(limit);
			return rows.map(toLink);
		},
		async get(id) {
			const row = await query
				.select(fields)
				.from(identityLink)
				.where(and(own, eq(identityLink.id, id)))
				.get();
			return row ? toLink(row) : null;
		},
		add: (links) =>
			write(
				...rowsFromJson(
					identityLink,
					links.map(({ a, b, ...rest }) => ({
						workspaceId,
						...rest,
						aKind: a.kind,
						aValue: a.value,
						bKind: b.kind,
						bValue: b.value,
					})),
				).map((select) =>
					query.insert(identityLink).select(select).onConflictDoNothing(),
				),
			),
		undo: (id, at, by) =>
			write(
				query
					.update(identityLink)
					.set({ undoneAt: at, undoneBy: by })
					.where(and(own, eq(identityLink.id, id), stands)),
			),
		seenTogether: (limit) =>
			query
				.select({
					device: sql<string>`${event.anonymousId}`,
					login: sql<string>`${event.userId}`,
					at: sql<number>`min(${event.at})`,
				})
				.from(event)
				.where(
					and(
						eq(event.workspaceId, workspaceId),
						sql`${event.anonymousId} is not null and ${event.userId} is not null and not exists (select 1 from ${identityLink} where ${own} and ${identityLink.aKind} = 'device' and ${identityLink.aValue} = ${event.anonymousId} and ${identityLink.bKind} = 'login' and ${identityLink.bValue} = ${event.userId})`,
					),
				)
				.groupBy(event.anonymousId, event.userId)
				.orderBy(sql`min(${event.at})`)
				.limit(limit),
	};
}

function toLink({
	aKind,
	aValue,
	bKind,
	bValue,
	...rest
}: Omit<typeof identityLink.$inferSelect, "workspaceId">): StoredIdentityLink {
	return {
		...rest,
		a: { kind: aKind, value: aValue },
		b: { kind: bKind, value: bValue },
	};
}
