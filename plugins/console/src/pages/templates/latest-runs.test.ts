import type { EvalRun } from "@lotse/shared/contract/evals.ts";
import { expect, it } from "vitest";
import { latestRuns } from "./latest-runs.ts";

it("keeps the newest of each suite, whatever the order", () => {
	const run = (suiteId: string, at: number) =>
		({ suiteId, at, templateVersion: 1 }) as EvalRun;
	const latest = latestRuns([run("a", 1), run("b", 5), run("a", 3)], 1);
	expect([...latest].map(([id, { at }]) => [id, at])).toEqual([
		["b", 5],
		["a", 3],
	]);
	expect(latestRuns([run("a", 1)], 2).size).toBe(0);
});
