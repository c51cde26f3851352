import { and, asc, desc, eq, getTableColumns, lt, sql } from "drizzle-orm";
import type { WorkspaceStore } from "../../ports.ts";
import type { Database } from "./database.ts";
import { member } from "./schema/access-tables.ts";
import { decision, decisionStep } from "./schema/review-tables.ts";

const summaryFields = {
	id: decision.id,
	question: decision.question,
	title: decision.title,
	targetMetric: decision.targetMetric,
	state: decision.state,
	version: decision.version,
	proposedBy: decision.proposedBy,
	createdAt: decision.createdAt,
	updatedAt: decision.updatedAt,
};

const { workspaceId: _, ...fields } = getTableColumns(decision);

const stepFields = {
	version: decisionStep.version,
	action: decisionStep.action,
	state: decisionStep.state,
	actor: decisionStep.actor,
	/** Empty once the member was removed. */
	actorEmail: sql<string>`coalesce(${member.email}, '')`.as("actor_email"),
	at: decisionStep.at,
	note: decisionStep.note,
};

/** Decisions with their steps, newest first. */
export function decisionRows(
	database: Database,
	workspaceId: string,
): WorkspaceStore["decisions"] {
	const { query, write } = database;
	const own = eq(decision.workspaceId, workspaceId);
	return {
		list: ({ state, question, before, limit }) =>
			query
				.select(summaryFields)
				.from(decision)
				.where(
					and(
						own,
						state === undefined ? undefined : eq(decision.state, state),
						question === undefined
							? undefined
							: eq(decision.question, question),
						before === undefined ? undefined : lt(decision.createdAt, before),
					),
				)
				.orderBy(desc(decision.createdAt), desc(decision.id))
				.limit(limit),
		async get(id) {
			// One batch, so that the steps are those of this version.
			const [rows, steps] = await query.batch([
				query
					.select(fields)
					.from(decision)
					.where(and(own, eq(decision.id, id))),
				query
					.select(stepFields)
					.from(decisionStep)
					.leftJoin(
						member,
						and(
							eq(member.workspaceId, decisionStep.workspaceId),
							eq(member.id, decisionStep.actor),
						),
					)
					.where(
						and(
							eq(decisionStep.workspaceId, workspaceId),
							eq(decisionStep.decisionId, id),
						),
					)
					.orderBy(asc(decisionStep.version)),
			]);
			const row = rows[0];
			return row ? { ...row, steps } : null;
		},
		create: (row) =>
			write(query.insert(decision).values({ workspaceId, ...row })),
		update({ id, createdAt: _createdAt, proposedBy: _proposedBy, ...change }) {
			const previous = eq(decision.version, change.version - 1);
			return write(
				query
					.update(decision)
					.set(change)
					.where(and(own, eq(decision.id, id), previous)),
			);
		},
		addStep: (decisionId, step) =>
			write(
				query.insert(decisionStep).values({ workspaceId, decisionId, ...step }),
			),
	};
}
