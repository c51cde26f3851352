import { asc, eq, getTableColumns, lte } from "drizzle-orm";
import type { PrivacyStore, PrivacyUpkeep } from "../../ports/privacy-store.ts";
import type { Database } from "./database.ts";
import { checkpointHook } from "./schema/privacy-tables.ts";

const { workspaceId: _, ...fields } = getTableColumns(checkpointHook);

/** Where the workspace's signed states go. */
export function checkpointHookRow(
	{ query, write }: Database,
	workspaceId: string,
): PrivacyStore["checkpointHook"] {
	const own = eq(checkpointHook.workspaceId, workspaceId);
	return {
		get: async () =>
			(await query.select(fields).from(checkpointHook).where(own).get()) ??
			null,
		set: (hook) =>
			write(
				query
					.insert(checkpointHook)
					.values({ workspaceId, ...hook })
					.onConflictDoUpdate({
						target: checkpointHook.workspaceId,
						set: hook,
					}),
			),
		remove: () => write(query.delete(checkpointHook).where(own)),
	};
}

export async function dueCheckpointHooks(
	{ query }: Database,
	now: number,
	limit: number,
): ReturnType<PrivacyUpkeep["dueCheckpointHooks"]> {
	const rows = await query
		.select({ id: checkpointHook.workspaceId })
		.from(checkpointHook)
		.where(lte(checkpointHook.dueAt, now))
		.orderBy(asc(checkpointHook.dueAt))
		.limit(limit);
	return rows.map(({ id }) => id);
}
