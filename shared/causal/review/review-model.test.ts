import { expect, it } from "vitest";
import { fitMmm } from "../mmm/fit-mmm.ts";
import { readSeries } from "../mmm/read-series.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { reviewModel } from "./review-model.ts";

const maker = simulateChocolateMaker(4);
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the demo must be readable");
const fit = fitMmm(read.series, maker.spec, {
	draws: 100,
	proposals: 400,
	moves: 2,
});
if (!fit.ok) throw new Error("the demo must be fitted");
const { model } = fit;

it("looks at everything once, and is as good as its worst finding", () => {
	const { checks, level, limits } = reviewModel(model);
	expect(checks.map(({ code }) => code)).toEqual([
		"convergence",
		"baseline",
		"prediction",
		"fit",
		"learning",
		"returns",
		"overlap",
		"variation",
		"amount",
	]);
	expect(level).not.toBe("good");
	const of = (code: string) =>
		checks.find((check) => check.code === code)?.level;
	expect(of("baseline")).toBe("good");
	expect(of("prediction")).toBe("good");
	expect(limits.length).toBeGreaterThan(2);
	for (const { headline, why, advice } of checks)
		for (const text of [headline, why, advice])
			for (const said of [text.de, text.en])
				expect(said).not.toMatch(/NaN|undefined|^$/);
});

it("takes a test on unseen weeks in, and is poor where advice is withheld", () => {
	const backtest = {
		origins: [],
		relativeError: 0.2,
		naiveRelativeError: 0.1,
		coverage: 0.5,
		weeks: 24,
		headline: { de: "", en: "" },
	};
	const checks = reviewModel(model, backtest).checks;
	expect(checks.find(({ code }) => code === "forecast")?.level).toBe("poor");
	const verdict = { ...model.verdict, advice: "withheld" as const };
	expect(reviewModel({ ...model, verdict }).level).toBe("poor");
});
