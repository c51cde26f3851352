import { asc, eq, getTableColumns } from "drizzle-orm";
import type { Database } from "./database.ts";
import { eventDestination } from "./schema/events-tables.ts";

const { workspaceId: _, ...fields } = getTableColumns(eventDestination);
const mostListed = 100;

/** Where a workspace's events go, oldest first, as a statement: for one trip together with others. */
export function destinationsOf(query: Database["query"], workspaceId: string) {
	return query
		.select(fields)
		.from(eventDestination)
		.where(eq(eventDestination.workspaceId, workspaceId))
		.orderBy(asc(eventDestination.createdAt), asc(eventDestination.id))
		.limit(mostListed);
}
