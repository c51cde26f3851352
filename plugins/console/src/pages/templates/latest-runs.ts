import type { EvalRun } from "@lotse/shared/contract/evals.ts";

/**
 * The newest run of each suite for a version, by suite.
 *
 * @example latestRuns([], 1).size // 0
 */
export function latestRuns(
	runs: readonly EvalRun[],
	version: number,
): ReadonlyMap<string, EvalRun> {
	const latest = new Map<string, EvalRun>();
	for (const run of runs.toSorted((a, b) => b.at - a.at))
		if (run.templateVersion === version && !latest.has(run.suiteId))
			latest.set(run.suiteId, run);
	return latest;
}
