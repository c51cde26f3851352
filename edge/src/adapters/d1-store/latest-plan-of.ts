import { desc, eq, getTableColumns } from "drizzle-orm";
import type { Database } from "./database.ts";
import { eventPlan } from "./schema/events-tables.ts";

const { workspaceId: _, ...fields } = getTableColumns(eventPlan);

/** The newest tracking plan of a workspace, as a statement: for one trip together with others. */
export function latestPlanOf(query: Database["query"], workspaceId: string) {
	return query
		.select(fields)
		.from(eventPlan)
		.where(eq(eventPlan.workspaceId, workspaceId))
		.orderBy(desc(eventPlan.version))
		.limit(1);
}
