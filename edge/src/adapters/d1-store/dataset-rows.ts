import { and, desc, eq, getTableColumns } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { dataset } from "./schema/budget-tables.ts";

/** What a reply of the contract holds. */
const mostListed = 200;

const { workspaceId: _, ...fields } = getTableColumns(dataset);
const { csv: _csv, spec: _spec, truth: _truth, ...listFields } = fields;

/** Weekly data as uploaded, newest first. */
export function datasetRows(
	database: Database,
	workspaceId: string,
): WorkspaceStore["datasets"] {
	const { query, write } = database;
	const own = eq(dataset.workspaceId, workspaceId);
	return {
		list: () =>
			query
				.select(listFields)
				.from(dataset)
				.where(own)
				.orderBy(desc(dataset.createdAt), desc(dataset.id))
				.limit(mostListed),
		get: async (id) =>
			(await query
				.select(fields)
				.from(dataset)
				.where(and(own, eq(dataset.id, id)))
				.get()) ?? null,
		create: (row) =>
			write(query.insert(dataset).values({ workspaceId, ...row })),
	};
}
