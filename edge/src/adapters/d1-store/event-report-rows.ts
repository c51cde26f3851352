import { sql } from "drizzle-orm";
import type { PrivacyStore } from "../../ports/privacy-store.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { event } from "./schema/events-tables.ts";

/** People by event, cut in the database as `clampContributions` cuts: one person once in an event, in the first events by name alone. */
export function eventReportRows(
	{ query }: Database,
	workspaceId: string,
): PrivacyStore["eventReport"] {
	return {
		async people({ from, to, names }, eventsPerPerson) {
			const rows = await query.all<{ name: string; people: number }>(sql`
				select name, count(*) as people from (
					select name, row_number() over (partition by person order by name) as place from (
						select distinct coalesce(user_id, anonymous_id, message_id) as person, name from ${event}
						where workspace_id = ${workspaceId} and at >= ${from} and at < ${to}
							and name in (select value from json_each(${encodeJson(names)}))
					)
				) where place <= ${eventsPerPerson} group by name`);
			return new Map(rows.map(({ name, people }) => [name, people]));
		},
	};
}
