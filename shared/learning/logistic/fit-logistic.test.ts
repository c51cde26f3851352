import { describe, expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { german, type Labelled, telco } from "../test/public-tables.ts";
import { rowOf } from "../test/row-of.ts";
import { areaUnderCurve } from "../validation/area-under-curve.ts";
import { fitLogistic } from "./fit-logistic.ts";
import { logisticContributions } from "./logistic-contributions.ts";

const every = (count: number) =>
	Int32Array.from({ length: count }, (_, i) => i);

function foldedAuc({ table, target }: Labelled): number {
	let sum = 0;
	for (let fold = 0; fold < 5; fold++) {
		const rows = every(target.length);
		const fit = fitLogistic(
			table,
			target,
			rows.filter((row) => row % 5 !== fold),
		);
		if (!fit.ok) throw new Error(fit.reason);
		const test = rows.filter((row) => row % 5 === fold);
		const scores = Float64Array.from(test, (row) => {
			const { base, effects } = logisticContributions(
				fit.model,
				rowOf(table, row),
				table.features.length,
			);
			return effects.reduce((total, one) => total + one, base);
		});
		const labels = Float64Array.from(test, (row) => target[row] ?? 0);
		sum += (areaUnderCurve(labels, scores)?.value ?? 0) / 5;
	}
	return sum;
}

describe("reference values", () => {
	it("comes to scikit-learn's .84536 on Telco, five folds, within .001", () => {
		const data = telco();
		if (data) expect(Math.abs(foldedAuc(data) - 0.84536)).toBeLessThan(0.001);
	});

	it("comes to scikit-learn's .79204 on German credit, five folds, within .002", () => {
		const data = german();
		if (data) expect(Math.abs(foldedAuc(data) - 0.79204)).toBeLessThan(0.002);
	});
});

it("solves the two-by-two table by hand: log-odds of each half", () => {
	const x = Float64Array.from({ length: 100 }, (_, i) => (i < 50 ? 0 : 1));
	const target = Float64Array.from(x, (one, i) =>
		i % 50 < (one === 1 ? 30 : 10) ? 1 : 0,
	);
	const table = { features: [{ name: "x" }], columns: [x] };
	const fit = fitLogistic(table, target, every(100), 1e-9);
	if (!fit.ok) throw new Error(fit.reason);
	const weight = (fit.model.weights[0] ?? 0) / (fit.model.terms[0]?.scale ?? 1);
	expect(weight).toBeCloseTo(Math.log(1.5) - Math.log(0.25), 6);
	// Woolf's error of a log odds ratio, for a term of spread 1/2.
	expect(fit.model.errors[0]).toBeCloseTo(
		Math.sqrt(1 / 10 + 1 / 40 + 1 / 30 + 1 / 20) / 2,
		5,
	);
});

it("covers true weights with its errors, on simulated rows", () => {
	const random = createRandom(8);
	let covered = 0;
	for (let sample = 0; sample < 100; sample++) {
		const x = Float64Array.from({ length: 300 }, () => random.normal());
		const target = x.map((one) =>
			random.uniform() < 1 / (1 + Math.exp(-(0.3 + 0.8 * one))) ? 1 : 0,
		);
		const table = { features: [{ name: "x" }], columns: [x] };
		const fit = fitLogistic(table, target, every(300), 1e-6);
		if (!fit.ok) throw new Error(fit.reason);
		const { weights, errors, terms } = fit.model;
		const truth = 0.8 * (terms[0]?.scale ?? 1);
		if (Math.abs((weights[0] ?? 0) - truth) < 1.96 * (errors[0] ?? 0))
			covered += 1;
	}
	expect(covered).toBeGreaterThanOrEqual(90);
});

it("stays finite where one column tells the classes apart", () => {
	const x = Float64Array.from({ length: 40 }, (_, i) => i);
	const table = { features: [{ name: "x" }], columns: [x] };
	const target = x.map((one) => (one < 20 ? 0 : 1));
	const fit = fitLogistic(table, target, every(40));
	expect(fit.ok && fit.model.weights.every(Number.isFinite)).toBe(true);
});
