import { and, desc, eq, exists, getTableColumns, sql } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { unfinishedAttempt } from "./job-rows.ts";
import { job, model } from "./schema/budget-tables.ts";

/** What a reply of the contract holds. */
const mostListed = 200;

const columns = getTableColumns(model);
const { workspaceId: _, ...fields } = columns;
const {
	jobId: _jobId,
	backtest: _backtest,
	model: _model,
	...listFields
} = fields;

/** Fitted models, newest first. */
export function modelRows(
	database: Database,
	workspaceId: string,
): WorkspaceStore["models"] {
	const { query, write } = database;
	const own = eq(model.workspaceId, workspaceId);
	return {
		list: () =>
			query
				.select(listFields)
				.from(model)
				.where(own)
				.orderBy(desc(model.createdAt), desc(model.id))
				.limit(mostListed),
		get: async (id) =>
			(await query
				.select(fields)
				.from(model)
				.where(and(own, eq(model.id, id)))
				.get()) ?? null,
		createFromJob(row, jobId, attempt) {
			const values = new Map<string, unknown>(
				Object.entries({ ...row, jobId, workspaceId }),
			);
			const cells = Object.entries(columns).map(
				([key, column]) => sql`${sql.param(values.get(key), column)}`,
			);
			const running = query
				.select({ id: job.id })
				.from(job)
				.where(unfinishedAttempt(workspaceId, jobId, attempt));
			return write(
				query
					.insert(model)
					.select(
						sql`select ${sql.join(cells, sql`, `)} where ${exists(running)}`,
					),
			);
		},
	};
}
