import { and, asc, desc, eq, getTableColumns, gt } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { audit } from "./schema/review-tables.ts";

const { workspaceId: _, ...fields } = getTableColumns(audit);

/** The workspace's hash chain, in order. Triggers refuse to change, replace or delete a link. */
export function auditRows(
	database: Database,
	workspaceId: string,
): WorkspaceStore["audit"] {
	const { query, write } = database;
	const own = eq(audit.workspaceId, workspaceId);
	return {
		async head() {
			const newest = await query
				.select({ seq: audit.seq, hash: audit.hash })
				.from(audit)
				.where(own)
				.orderBy(desc(audit.seq))
				.limit(1)
				.get();
			return newest ?? { seq: 0, hash: "" };
		},
		list: ({ after, limit, subject }) =>
			query
				.select(fields)
				.from(audit)
				.where(
					and(
						own,
						gt(audit.seq, after),
						subject === undefined ? undefined : eq(audit.subject, subject),
					),
				)
				.orderBy(asc(audit.seq))
				.limit(limit),
		append: (entry) =>
			write(query.insert(audit).values({ workspaceId, ...entry })),
	};
}
