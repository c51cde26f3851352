import { and, asc, eq, getTableColumns, lte } from "drizzle-orm";
import type { AdWatchStore, DueAdWatches } from "../../ports/ad-watch-store.ts";
import type { Database } from "./database.ts";
import { adGuard, adWatch } from "./schema/ad-watch-tables.ts";

const { workspaceId: _, ...fields } = getTableColumns(adWatch);
const { workspaceId: _own, ...guardFields } = getTableColumns(adGuard);

/** Watches over budget decisions, and whether they act by themselves. */
export function adWatchRows(
	database: Database,
	workspaceId: string,
): AdWatchStore {
	const { query, write } = database;
	const own = eq(adWatch.workspaceId, workspaceId);
	return {
		adWatches: {
			get: async (decisionId) =>
				(await query
					.select(fields)
					.from(adWatch)
					.where(and(own, eq(adWatch.decisionId, decisionId)))
					.get()) ?? null,
			create: (watch) =>
				write(query.insert(adWatch).values({ workspaceId, ...watch })),
			update: (decisionId, change) =>
				write(
					query
						.update(adWatch)
						.set(change)
						.where(and(own, eq(adWatch.decisionId, decisionId))),
				),
		},
		adGuard: {
			get: async () =>
				(await query
					.select(guardFields)
					.from(adGuard)
					.where(eq(adGuard.workspaceId, workspaceId))
					.get()) ?? null,
			set: (guard) =>
				write(
					query
						.insert(adGuard)
						.values({ workspaceId, ...guard })
						.onConflictDoUpdate({ target: adGuard.workspaceId, set: guard }),
				),
		},
	};
}

export function dueAdWatches(
	{ query }: Database,
	now: number,
	limit: number,
): ReturnType<DueAdWatches["dueAdWatches"]> {
	return query
		.select({
			workspaceId: adWatch.workspaceId,
			decisionId: adWatch.decisionId,
		})
		.from(adWatch)
		.where(lte(adWatch.nextLookAt, now))
		.orderBy(asc(adWatch.nextLookAt), asc(adWatch.decisionId))
		.limit(limit);
}
