import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { german, higgs, type Labelled, telco } from "../test/public-tables.ts";
import { rowOf } from "../test/row-of.ts";
import { simulateRows } from "../test/simulate-rows.ts";
import { areaUnderCurve } from "../validation/area-under-curve.ts";
import { scoreRow } from "./score-row.ts";
import { trainBoosting } from "./train-boosting.ts";

const every = (count: number) =>
	Int32Array.from({ length: count }, (_, i) => i);

/** Mean AUC over the folds row % 5, the rule the reference values were made by. */
function foldedAuc({ table, target }: Labelled): number {
	let sum = 0;
	for (let fold = 0; fold < 5; fold++) {
		const rows = every(target.length);
		const { model } = trainBoosting(
			table,
			target,
			rows.filter((row) => row % 5 !== fold),
		);
		const test = rows.filter((row) => row % 5 === fold);
		const labels = Float64Array.from(test, (row) => target[row] ?? 0);
		const scores = Float64Array.from(test, (row) =>
			scoreRow(model, rowOf(table, row)),
		);
		sum += (areaUnderCurve(labels, scores)?.value ?? 0) / 5;
	}
	return sum;
}

describe("reference values", () => {
	it("reaches .845 on Telco, five folds (scikit-learn .8468, XGBoost .8452)", () => {
		const data = telco();
		if (data) expect(foldedAuc(data)).toBeGreaterThan(0.845);
	});

	it("reaches .78 on German credit, five folds (XGBoost .7819, logit .7920)", () => {
		const data = german();
		if (data) expect(foldedAuc(data)).toBeGreaterThan(0.78);
	});

	it("reaches .833 on LightGBM's example (scikit-learn .8333, XGBoost .8337)", () => {
		const train = higgs("train");
		const test = higgs("test");
		if (!train || !test) return;
		const { model } = trainBoosting(train.table, train.target, every(7000));
		const scores = Float64Array.from(test.target, (_, row) =>
			scoreRow(model, rowOf(test.table, row)),
		);
		expect(areaUnderCurve(test.target, scores)?.value).toBeGreaterThan(0.833);
	});
});

describe("simulated truth", () => {
	const { table, target, truth } = simulateRows(6000, 3);
	const { model } = trainBoosting(table, target, every(4000));

	it("comes near the true probabilities on rows it has not seen", () => {
		let error = 0;
		for (let row = 4000; row < 6000; row++) {
			const p = 1 / (1 + Math.exp(-scoreRow(model, rowOf(table, row))));
			if (!Number.isNaN(table.columns[0]?.[row]))
				error += Math.abs(p - (truth[row] ?? 0)) / 1800;
		}
		expect(error).toBeLessThan(0.06);
	});

	it("gives the same bits for the same seed, others for another", () => {
		const again = trainBoosting(table, target, every(4000)).model;
		expect(JSON.stringify(again)).toBe(JSON.stringify(model));
		const other = trainBoosting(table, target, every(4000), { seed: 2 }).model;
		expect(JSON.stringify(other)).not.toBe(JSON.stringify(model));
	});

	it("survives JSON", () => {
		const back = JSON.parse(JSON.stringify(model));
		expect(scoreRow(back, rowOf(table, 5000))).toBe(
			scoreRow(model, rowOf(table, 5000)),
		);
	});

	it("learns where missing values go", () => {
		const x = Float64Array.from({ length: 600 }, (_, i) =>
			i % 3 === 0 ? Number.NaN : i % 100,
		);
		const y = x.map((one) => (Number.isNaN(one) ? 1 : 0));
		const gone = { features: [{ name: "x" }], columns: [x] };
		const taught = trainBoosting(gone, y, every(600)).model;
		expect(scoreRow(taught, [Number.NaN])).toBeGreaterThan(3);
		expect(scoreRow(taught, [50])).toBeLessThan(-3);
	});

	it("stops early on validation rows", () => {
		const options = { rounds: 400, learningRate: 0.3, patience: 10 };
		const stopped = trainBoosting(
			table,
			target,
			every(1000),
			options,
			every(6000).slice(4000),
		);
		expect(stopped.model.trees.length).toBeLessThan(100);
		const losses = stopped.validationLoss;
		expect(losses.indexOf(Math.min(...losses))).toBe(
			stopped.model.trees.length - 1,
		);
	});
});

describe("properties", () => {
	it("never turns against a monotone column", () => {
		const { table, target } = simulateRows(1500, 7);
		const features = table.features.map((one) =>
			one.name === "noise" ? { ...one, monotone: 1 as const } : one,
		);
		const { model } = trainBoosting(
			{ ...table, features },
			target,
			every(1500),
			{ rounds: 80, minChildRows: 5, columnShare: 1 },
		);
		fc.assert(
			fc.property(
				fc.double({ min: -3, max: 3, noNaN: true }),
				fc.integer({ min: 0, max: 2 }),
				fc.double({ min: -3, max: 3, noNaN: true }),
				fc.double({ min: 0, max: 3, noNaN: true }),
				(rise, kind, from, by) => {
					const low = scoreRow(model, [rise, kind, from]);
					const high = scoreRow(model, [rise, kind, from + by]);
					expect(high).toBeGreaterThanOrEqual(low - 1e-12);
				},
			),
		);
	});

	it("lowers the loss of values and of counts", () => {
		const x = Float64Array.from({ length: 500 }, (_, i) => i / 50);
		const table = { features: [{ name: "x" }], columns: [x] };
		const squared = trainBoosting(
			table,
			x.map((one) => one * one),
			every(500),
			{ objective: "squared", rowShare: 1 },
		).model;
		expect(Math.abs(scoreRow(squared, [5]) - 25)).toBeLessThan(1.5);
		const counts = trainBoosting(
			table,
			x.map((one) => (one > 5 ? 4 : 1)),
			every(500),
			{ objective: "poisson", rowShare: 1 },
		).model;
		expect(Math.exp(scoreRow(counts, [8]))).toBeCloseTo(4, 1);
		expect(Math.exp(scoreRow(counts, [2]))).toBeCloseTo(1, 1);
	});
});
