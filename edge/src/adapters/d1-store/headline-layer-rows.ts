import { and, desc, eq, getTableColumns, lte } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { headlineLayer } from "./schema/ad-result-tables.ts";

/** How many versions stay. */
const mostKept = 5;

const { workspaceId: _, ...fields } = getTableColumns(headlineLayer);

/** What the headline score learnt from ad results, version by version. */
export function headlineLayerRows(
	database: Database,
	workspaceId: string,
): WorkspaceStore["headlineLayers"] {
	const { query, write } = database;
	const own = eq(headlineLayer.workspaceId, workspaceId);
	return {
		latest: async () =>
			(await query
				.select(fields)
				.from(headlineLayer)
				.where(own)
				.orderBy(desc(headlineLayer.number))
				.limit(1)
				.get()) ?? null,
		add: (layer) =>
			write(
				query.insert(headlineLayer).values({ ...layer, workspaceId }),
				query
					.delete(headlineLayer)
					.where(and(own, lte(headlineLayer.number, layer.number - mostKept))),
			),
	};
}
