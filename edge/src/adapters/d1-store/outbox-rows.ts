import { and, eq } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { outbox } from "./schema/outbox-table.ts";

/** Effects that wait to leave; delivered ones are removed. */
export function outboxRows(
	database: Database,
	workspaceId: string,
): WorkspaceStore["outbox"] {
	const { query, write } = database;
	const one = (id: string) =>
		and(eq(outbox.workspaceId, workspaceId), eq(outbox.id, id));
	return {
		add: (entry) =>
			write(query.insert(outbox).values({ workspaceId, ...entry })),
		get: async (id) =>
			(await query.select().from(outbox).where(one(id)).get()) ?? null,
		remove: (id) => write(query.delete(outbox).where(one(id))),
		defer: (id, dueAt) =>
			write(query.update(outbox).set({ dueAt }).where(one(id))),
	};
}
