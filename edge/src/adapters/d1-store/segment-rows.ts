import type { Identifier } from "@lotse/shared/profile/identity/identifier.ts";
import { and, desc, eq, getTableColumns, sql } from "drizzle-orm";
import type { ProfilesStore } from "../../ports/profiles-store.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { event } from "./schema/events-tables.ts";
import { segment } from "./schema/profile-tables.ts";

const { workspaceId: _, ...fields } = getTableColumns(segment);
/** What a reply of the contract holds. */
const mostListed = 200;

/** Who is meant, and how an ad platform may know them. */
export function segmentRows(
	{ query, write }: Database,
	workspaceId: string,
): ProfilesStore["segments"] {
	const own = eq(segment.workspaceId, workspaceId);
	return {
		list: () =>
			query
				.select(fields)
				.from(segment)
				.where(own)
				.orderBy(desc(segment.createdAt), desc(segment.id))
				.limit(mostListed),
		get: async (id) =>
			(await query
				.select(fields)
				.from(segment)
				.where(and(own, eq(segment.id, id)))
				.get()) ?? null,
		create: (row) =>
			write(query.insert(segment).values({ workspaceId, ...row })),
		remove: (id) =>
			write(query.delete(segment).where(and(own, eq(segment.id, id)))),
		async contactsOf(identifiers) {
			const valuesOf = (kind: Identifier["kind"]) =>
				encodeJson(
					identifiers
						.filter((one) => one.kind === kind)
						.map(({ value }) => value),
				);
			const newest = (kind: "login" | "device") => {
				const column = kind === "login" ? event.userId : event.anonymousId;
				const others =
					kind === "login" ? sql`` : sql`and ${event.userId} is null`;
				return sql`select ${kind} as kind, ${column} as value, ${event.sealedUser} as sealed, max(${event.at}) from ${event} where ${event.workspaceId} = ${workspaceId} and ${event.sealedUser} is not null ${others} and ${column} in (select value from json_each(${valuesOf(kind)})) group by ${column}`;
			};
			const rows = await query.all<{
				kind: Identifier["kind"];
				value: string;
				sealed: string;
			}>(sql`${newest("login")} union all ${newest("device")}`);
			return rows.map(({ kind, value, sealed }) => ({
				identifier: { kind, value },
				sealed,
			}));
		},
	};
}
