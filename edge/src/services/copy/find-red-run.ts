import { shippedSuites } from "@lotse/shared/language/evaluation/suites/shipped-suites.ts";
import type { EvalRunRow } from "../../ports/evals-store.ts";
import type { Ports } from "../../ports.ts";

/** How far back a suite's last run is looked for. */
const mostRuns = 200;

/**
 * Whether a template's version may be written with: the last run of each suite has to be green, and the shipped suites have to have been run
 * at all. Null where nothing stands against it.
 */
export async function findRedRun(
	ports: Ports,
	workspaceId: string,
	template: { readonly id: string; readonly version: number },
): Promise<
	| { readonly reason: "red"; readonly run: EvalRunRow }
	| { readonly reason: "never-run"; readonly suiteId: string }
	| null
> {
	const runs = await ports.store.of(workspaceId).evals.listRuns({
		templateId: template.id,
		templateVersion: template.version,
		limit: mostRuns,
	});
	const latest = new Map<string, EvalRunRow>();
	for (const run of runs)
		if (!latest.has(run.suiteId)) latest.set(run.suiteId, run);
	for (const run of latest.values())
		if (run.verdict !== "go") return { reason: "red", run };
	for (const { id } of shippedSuites)
		if (!latest.has(id)) return { reason: "never-run", suiteId: id };
	return null;
}
