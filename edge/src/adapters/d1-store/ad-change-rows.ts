import {
	and,
	asc,
	desc,
	eq,
	getTableColumns,
	gte,
	isNotNull,
} from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { adChange } from "./schema/ads-account-tables.ts";
import { decision } from "./schema/review-tables.ts";

const mostListed = 200;
const mostPast = 5_000;

const { workspaceId: _, ...fields } = getTableColumns(adChange);

/** Budget changes; the decision they belong to holds who proposed and approved them. */
export function adChangeRows(
	database: Database,
	workspaceId: string,
): WorkspaceStore["adChanges"] {
	const { query, write } = database;
	const own = eq(adChange.workspaceId, workspaceId);
	return {
		list: () =>
			query
				.select({
					...fields,
					decision: {
						title: decision.title,
						state: decision.state,
						version: decision.version,
						proposedBy: decision.proposedBy,
					},
				})
				.from(adChange)
				.innerJoin(
					decision,
					and(
						eq(decision.workspaceId, adChange.workspaceId),
						eq(decision.id, adChange.decisionId),
					),
				)
				.where(own)
				.orderBy(
					desc(adChange.createdAt),
					asc(adChange.position),
					asc(adChange.id),
				)
				.limit(mostListed),
		ofDecision: (decisionId) =>
			query
				.select(fields)
				.from(adChange)
				.where(and(own, eq(adChange.decisionId, decisionId)))
				.orderBy(asc(adChange.position), asc(adChange.id))
				.limit(mostListed),
		past: (customerId, since) =>
			query
				.select(fields)
				.from(adChange)
				.where(
					and(
						own,
						eq(adChange.customerId, customerId),
						isNotNull(adChange.appliedDay),
						// A change undone lately may have been applied long ago.
						gte(adChange.updatedAt, since),
					),
				)
				.orderBy(desc(adChange.updatedAt))
				.limit(mostPast),
		create: (change) =>
			write(query.insert(adChange).values({ workspaceId, ...change })),
		update: (id, change) =>
			write(
				query
					.update(adChange)
					.set(change)
					.where(and(own, eq(adChange.id, id))),
			),
	};
}
