import { sql } from "drizzle-orm";
import type { Database } from "./database.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import { outbox } from "./schema/outbox-table.ts";

/** Statements that leave a ring at destinations in the outbox: something is due there then. One ring is enough for any number of events. */
export function ringAt(
	query: Database["query"],
	workspaceId: string,
	rings: readonly { readonly destinationId: string; readonly dueAt: number }[],
) {
	const first = new Map<string, number>();
	for (const { destinationId, dueAt } of rings)
		first.set(
			destinationId,
			Math.min(dueAt, first.get(destinationId) ?? dueAt),
		);
	const rows = [...first].map(([id, dueAt]) => ({
		workspaceId,
		id,
		kind: "forward" as const,
		createdAt: dueAt,
		sealed: "",
		dueAt,
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
