import { sql } from "drizzle-orm";
import type { Database } from "./database.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import { outbox } from "./schema/outbox-table.ts";

/** Statements that leave a ring at destinations in the outbox: something is due there. One ring is enough for any number of events. */
export function ringAt(
	query: Database["query"],
	workspaceId: string,
	destinationIds: readonly string[],
	at: number,
) {
	const rows = [...new Set(destinationIds)].map((id) => ({
		workspaceId,
		id,
		kind: "forward" as const,
		createdAt: at,
		sealed: "",
		dueAt: at,
	}));
	return rowsFromJson(outbox, rows).map((select) =>
		query
			.insert(outbox)
			.select(select)
			.onConflictDoUpdate({
				target: [outbox.workspaceId, outbox.id],
				set: { dueAt: sql`min(${outbox.dueAt}, excluded.due_at)` },
			}),
	);
}
