import type { EvalRun } from "@lotse/shared/contract/evals.ts";
import { expect, it } from "vitest";
import { heldBackBy } from "./held-back-by.ts";
import { latestRuns } from "./latest-runs.ts";

const run = (
	suiteId: string,
	at: number,
	verdict: EvalRun["verdict"],
	templateVersion = 1_000,
): EvalRun => ({
	id: `evr_${at}`,
	suiteId,
	templateId: "ad-variants",
	templateVersion,
	model: "m",
	isRecorded: false,
	cases: 2,
	passed: 2,
	lower: 0.9,
	verdict,
	ranBy: "mbr",
	at,
});
const suites = [
	{ id: "red-team", isShipped: true },
	{ id: "own", isShipped: false },
];

it("goes by the last run of each suite for the version", () => {
	const runs = [
		run("red-team", 1, "no-go"),
		run("red-team", 2, "go"),
		run("red-team", 3, "no-go", 1_001),
	];
	expect(latestRuns(runs, 1_000).get("red-team")?.at).toBe(2);
	expect(heldBackBy(suites, latestRuns(runs, 1_000))).toBeNull();
	expect(heldBackBy(suites, latestRuns(runs, 1_001))).toBe("red");
	expect(heldBackBy(suites, latestRuns(runs, 1_002))).toBe("never");
	const own = [...runs, run("own", 4, "too-few")];
	expect(heldBackBy(suites, latestRuns(own, 1_000))).toBe("red");
});
