import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { judgeSlices } from "./judge-slices.ts";

/** Two groups; the model is 25 points too low for "b" when `isUnfair`. */
function simulate(isUnfair: boolean, n: number) {
	const random = createRandom(11);
	const groups = Array.from({ length: n }, (_, i) => (i % 2 ? "b" : "a"));
	const p = Float64Array.from(
		{ length: n },
		() => 0.1 + 0.5 * random.uniform(),
	);
	const labels = Float64Array.from(groups, (group, i) => {
		const truth = (p[i] ?? 0) + (isUnfair && group === "b" ? 0.25 : 0);
		return random.uniform() < truth ? 1 : 0;
	});
	return judgeSlices([{ column: "plan", groups }], labels, p, 0.4);
}

it("finds the group a model misjudges, and only that", () => {
	const report = simulate(true, 2_000);
	expect(report.slices.map(({ slice, verdict }) => [slice, verdict])).toEqual([
		["a", "even"],
		["b", "off"],
	]);
	expect(report.slices[1]?.miscalibration.value).toBeCloseTo(0.25, 1);
	expect(report.words.en).toContain("plan b");
	// P(0.1 + 0.5 u >= 0.4) = 0.4.
	expect(report.slices[0]?.selected.value).toBeCloseTo(0.4, 1);
});

it("is quiet about a fair model", () => {
	expect(
		simulate(false, 2_000).slices.every((one) => one.verdict === "even"),
	).toBe(true);
});

it("judges no group of fewer than thirty, nor customers without one", () => {
	const labels = new Float64Array(29).fill(1);
	const only = (groups: (string | null)[]) => [{ column: "plan", groups }];
	const report = judgeSlices(only(Array(29).fill("a")), labels, labels, 0.5);
	expect([report.slices, report.unjudged]).toEqual([[], 29]);
	expect(
		judgeSlices(only([null]), labels.slice(0, 1), labels, 0.5).unjudged,
	).toBe(1);
});

it("judges every column by itself, and counts a customer once", () => {
	const random = createRandom(12);
	const n = 400;
	const p = new Float64Array(n).fill(0.5);
	const labels = Float64Array.from({ length: n }, () =>
		random.uniform() < 0.5 ? 1 : 0,
	);
	const of = (names: readonly string[]) =>
		Array.from({ length: n }, (_, i) => names[i % names.length] ?? null);
	const report = judgeSlices(
		[
			{ column: "channel", groups: of(["search", "mail"]) },
			{ column: "country", groups: of(["DE", "AT", "CH", "LI"]) },
		],
		labels,
		p,
		0.4,
	);
	expect(report.slices.map(({ column }) => column).sort()).toEqual([
		...Array(2).fill("channel"),
		...Array(4).fill("country"),
	]);
	expect(report.unjudged).toBe(0);
});
