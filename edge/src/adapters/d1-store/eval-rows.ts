import { and, asc, desc, eq, getTableColumns } from "drizzle-orm";
import type { EvalsStore } from "../../ports/evals-store.ts";
import type { Database } from "./database.ts";
import { evalRun, evalSuite } from "./schema/eval-tables.ts";

const mostSuites = 100;

const { workspaceId: _run, ...stored } = getTableColumns(evalRun);
const { report: _report, ...runFields } = stored;
const suiteFields = {
	suite: evalSuite.suite,
	savedBy: evalSuite.savedBy,
	savedAt: evalSuite.savedAt,
};

/** Eval suites and their runs. */
export function evalRows(
	{ query, write }: Database,
	workspaceId: string,
): EvalsStore {
	const suites = eq(evalSuite.workspaceId, workspaceId);
	const runs = eq(evalRun.workspaceId, workspaceId);
	return {
		listSuites: () =>
			query
				.select(suiteFields)
				.from(evalSuite)
				.where(suites)
				.orderBy(asc(evalSuite.id))
				.limit(mostSuites),
		getSuite: async (id) =>
			(await query
				.select(suiteFields)
				.from(evalSuite)
				.where(and(suites, eq(evalSuite.id, id)))
				.get()) ?? null,
		saveSuite: ({ suite, ...saved }) =>
			write(
				query
					.insert(evalSuite)
					.values({ workspaceId, id: suite.id, suite, ...saved })
					.onConflictDoUpdate({
						target: [evalSuite.workspaceId, evalSuite.id],
						set: { suite, ...saved },
					}),
			),
		removeSuite: (id) =>
			write(query.delete(evalSuite).where(and(suites, eq(evalSuite.id, id)))),
		listRuns: ({ suiteId, templateId, templateVersion, limit }) =>
			query
				.select(runFields)
				.from(evalRun)
				.where(
					and(
						runs,
						suiteId === undefined ? undefined : eq(evalRun.suiteId, suiteId),
						templateId === undefined
							? undefined
							: eq(evalRun.templateId, templateId),
						templateVersion === undefined
							? undefined
							: eq(evalRun.templateVersion, templateVersion),
					),
				)
				.orderBy(desc(evalRun.at), desc(evalRun.id))
				.limit(limit),
		getRun: async (id) =>
			(await query
				.select(stored)
				.from(evalRun)
				.where(and(runs, eq(evalRun.id, id)))
				.get()) ?? null,
		addRun: (run) =>
			write(query.insert(evalRun).values({ workspaceId, ...run })),
	};
}
