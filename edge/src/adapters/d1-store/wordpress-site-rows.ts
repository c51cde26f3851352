import { and, asc, eq, getTableColumns } from "drizzle-orm";
import type { WordpressSitesStore } from "../../ports/wordpress-sites-store.ts";
import type { Database } from "./database.ts";
import { wordpressSite } from "./schema/unit-tables.ts";

const mostSites = 50;

const { workspaceId: _, ...stored } = getTableColumns(wordpressSite);
const { sealed: _sealed, ...fields } = stored;

/** WordPress sites, oldest first. */
export function wordpressSiteRows(
	{ query, write }: Database,
	workspaceId: string,
): WordpressSitesStore {
	const own = eq(wordpressSite.workspaceId, workspaceId);
	const one = (id: string) => and(own, eq(wordpressSite.id, id));
	return {
		list: () =>
			query
				.select(fields)
				.from(wordpressSite)
				.where(own)
				.orderBy(asc(wordpressSite.createdAt), asc(wordpressSite.id))
				.limit(mostSites),
		get: async (id) =>
			(await query.select(stored).from(wordpressSite).where(one(id)).get()) ??
			null,
		create: (site) =>
			write(query.insert(wordpressSite).values({ workspaceId, ...site })),
		remove: (id) => write(query.delete(wordpressSite).where(one(id))),
	};
}
