import { and, desc, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { job } from "./schema/budget-tables.ts";

/** What a reply of the contract holds. */
const mostListed = 50;

const { workspaceId: _, ...fields } = getTableColumns(job);
const { attempt: _attempt, options: _options, ...listFields } = fields;

export const jobFields = fields;
export const isUnfinished = inArray(job.state, ["queued", "running"]);

/** The job as long as this attempt is the one that should be running. */
export function unfinishedAttempt(
	workspaceId: string,
	id: string,
	attempt: number,
) {
	return and(
		eq(job.workspaceId, workspaceId),
		eq(job.id, id),
		eq(job.attempt, attempt),
		isUnfinished,
	);
}

/** Long work and how far it is, newest first. Once ended, a job does not change. */
export function jobRows(
	database: Database,
	workspaceId: string,
): WorkspaceStore["jobs"] {
	const { query, write } = database;
	const own = eq(job.workspaceId, workspaceId);
	return {
		list: () =>
			query
				.select(listFields)
				.from(job)
				.where(own)
				.orderBy(desc(job.createdAt), desc(job.id))
				.limit(mostListed),
		get: async (id) =>
			(await query
				.select(fields)
				.from(job)
				.where(and(own, eq(job.id, id)))
				.get()) ?? null,
		create: (row) => write(query.insert(job).values({ workspaceId, ...row })),
		async advance(id, attempt, { progress, stage, at }) {
			const advanced = await query
				.update(job)
				.set({
					state: "running",
					progress: sql`max(${job.progress}, ${progress})`,
					stage,
					updatedAt: at,
				})
				.where(unfinishedAttempt(workspaceId, id, attempt))
				.returning({ id: job.id });
			return advanced.length === 1;
		},
		finish: (id, attempt, { state, result, reason, at }) =>
			write(
				query
					.update(job)
					.set({
						state,
						result,
						reason,
						updatedAt: at,
						...(state === "done" ? { progress: 1 } : {}),
					})
					.where(unfinishedAttempt(workspaceId, id, attempt)),
			),
		restart: (id, attempt, at) =>
			write(
				query
					.update(job)
					.set({
						state: "queued",
						attempt,
						progress: 0,
						stage: "read",
						updatedAt: at,
					})
					.where(unfinishedAttempt(workspaceId, id, attempt - 1)),
			),
	};
}
