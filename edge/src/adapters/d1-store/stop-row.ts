import { eq } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { effectStop } from "./schema/privacy-tables.ts";

/** The workspace's brake. */
export function stopRow(
	database: Database,
	workspaceId: string,
): WorkspaceStore["stop"] {
	const { query, write } = database;
	return {
		async get() {
			const { isStopped, by, at, note } = effectStop;
			const row = await query
				.select({ isStopped, by, at, note })
				.from(effectStop)
				.where(eq(effectStop.workspaceId, workspaceId))
				.get();
			return row ?? null;
		},
		set: (stop) =>
			write(
				query
					.insert(effectStop)
					.values({ workspaceId, ...stop })
					.onConflictDoUpdate({ target: effectStop.workspaceId, set: stop }),
			),
	};
}
