import { expect, it } from "vitest";
import { suggestBudget } from "../budget/suggest-budget.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { contributions } from "./contributions.ts";
import { fitMmm } from "./fit-mmm.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { readSeries } from "./read-series.ts";
import { responseCurves } from "./response-curves.ts";

const maker = simulateChocolateMaker(4);
const fitWith = (more: Partial<MmmSpec>) => {
	const spec = { ...maker.spec, ...more };
	const read = readSeries(maker.csv, spec);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	const fit = fitMmm(read.series, spec, {
		draws: 60,
		proposals: 200,
		moves: 2,
	});
	if (!fit.ok) throw new Error(JSON.stringify(fit.problems));
	return fit.model;
};

it.each([
	{ adstock: { kind: "delayed" as const } },
	{ adstock: { kind: "binomial" as const } },
	{ adstock: { kind: "weibull_pdf" as const } },
	{ adstock: { kind: "weibull_cdf" as const, maxLag: 6 } },
	{ saturation: { kind: "hill" as const } },
	{ saturation: { kind: "michaelis_menten" as const } },
	{ saturation: { kind: "tanh" as const } },
	{ saturation: { kind: "root" as const }, order: "saturation_first" as const },
	{ saturation: { kind: "none" as const }, adstock: { kind: "none" as const } },
	{ noise: "student_t" as const, trend: { kind: "linear" as const } },
])(
	"gives contributions, curves and a budget in units of the file with %j",
	(more) => {
		const model = fitWith(more);
		const { channels } = contributions(model);
		const all = channels.reduce((sum, { total }) => sum + total.mean, 0);
		const truth = maker.truth.channels.reduce(
			(sum, c) => sum + c.contribution,
			0,
		);
		// The form may be wrong; what media bring together is still of the right size.
		expect(all / truth).toBeGreaterThan(0.3);
		expect(all / truth).toBeLessThan(3);
		for (const { points } of responseCurves(model)) {
			expect(points[0]?.mean).toBe(0);
			const means = points.map(({ mean }) => mean);
			expect(
				means.every((mean, i) => i === 0 || mean > (means[i - 1] ?? 0)),
			).toBe(true);
		}
		const advice = suggestBudget({
			...model,
			verdict: { ...model.verdict, advice: "given" },
		});
		expect(advice.ok && advice.suggestion.channels).toHaveLength(5);
	},
);

it("keeps a sign, and puts an organic channel beside the paid ones without a return", () => {
	const channels = maker.spec.channels.slice(1);
	const organic = maker.spec.channels.slice(0, 1);
	const price = (maker.spec.controls ?? [])[1] ?? "";
	const model = fitWith({ channels, organic, signs: { [price]: "negative" } });
	const row = (name: string) => model.summary.find((one) => one.name === name);
	expect(row(`gamma_control[${price}]`)?.q97).toBeLessThan(0);
	expect(row(`contribution[${organic[0]}]`)?.mean).toBeGreaterThan(0);
	expect(row(`roas[${organic[0]}]`)).toBeUndefined();
	expect(responseCurves(model)).toHaveLength(4);
});

it("listens to a lift test", () => {
	const [search = ""] = maker.spec.channels;
	const free = fitWith({});
	const row = free.summary.find(({ name }) => name === `roas[${search}]`);
	const spend = free.series.channels[0]?.spend ?? [];
	const x = spend.reduce((sum, one) => sum + one, 0) / spend.length;
	const [deltaX, half] = [x / 2, (row?.mean ?? 0) / 4];
	const told = fitWith({
		liftTests: [
			{
				channel: search,
				x,
				deltaX,
				deltaY: half * deltaX,
				sigma: half * deltaX * 0.05,
			},
		],
	});
	const after = told.summary.find(({ name }) => name === `mroas[${search}]`);
	const before = free.summary.find(({ name }) => name === `mroas[${search}]`);
	expect(after?.mean).toBeLessThan(before?.mean ?? 0);
	expect(after?.sd).toBeLessThan(before?.sd ?? 0);
});
