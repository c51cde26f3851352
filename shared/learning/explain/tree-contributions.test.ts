import { expect, it } from "vitest";
import type { BoostedModel, Tree } from "../boosting/boosted-model.ts";
import { scoreRow } from "../boosting/score-row.ts";
import { trainBoosting } from "../boosting/train-boosting.ts";
import { readPublic } from "../test/public-tables.ts";
import { rowOf } from "../test/row-of.ts";
import { simulateRows } from "../test/simulate-rows.ts";
import { partialDependence } from "./partial-dependence.ts";
import { treeContributions } from "./tree-contributions.ts";

type Dumped = {
	nodeid: number;
	split?: string;
	split_condition?: number;
	yes?: number;
	missing?: number;
	leaf?: number;
	cover: number;
	children?: Dumped[];
};

/** XGBoost's JSON dump as one of our trees; it compares 32-bit floats, so thresholds and rows are rounded to these. */
function readDump(root: Dumped): Tree {
	const nodes: Dumped[] = [];
	const collect = (node: Dumped) => {
		nodes[node.nodeid] = node;
		for (const child of node.children ?? []) collect(child);
	};
	collect(root);
	const child = (node: Dumped, yes: boolean) =>
		node.children?.find(({ nodeid }) => (nodeid === node.yes) === yes)
			?.nodeid ?? -1;
	return {
		feature: nodes.map(({ split }) => Number(split?.slice(1) ?? -1)),
		value: nodes.map(({ leaf, split_condition }) =>
			leaf === undefined ? Math.fround(split_condition ?? 0) : leaf,
		),
		left: nodes.map((node) => child(node, true)),
		right: nodes.map((node) => child(node, false)),
		missingLeft: nodes.map(({ missing, yes }) => (missing === yes ? 1 : 0)),
		cover: nodes.map(({ cover }) => cover),
		sets: [],
	};
}

it("gives XGBoost's own contributions for 60 rows to 1e-6", () => {
	const text = readPublic("reference/treeshap_xgb_telco.json");
	if (text === null) return;
	const fixture: {
		features: string[];
		trees: Dumped[];
		X: number[][];
		margin: number[];
		contribs: number[][];
	} = JSON.parse(text);
	const model: BoostedModel = {
		objective: "logistic",
		features: fixture.features.map((name) => ({ name })),
		base: 0,
		trees: fixture.trees.map(readDump),
	};
	let worst = 0;
	for (const [i, given] of fixture.X.entries()) {
		const row = given.map(Math.fround);
		const { base, effects } = treeContributions(model, row);
		const expected = fixture.contribs[i] ?? [];
		for (const [f, one] of [...effects, base].entries())
			worst = Math.max(worst, Math.abs(one - (expected[f] ?? Number.NaN)));
		const sum = effects.reduce((total, one) => total + one, base);
		expect(Math.abs(sum - scoreRow(model, row))).toBeLessThan(1e-12);
		expect(Math.abs(sum - (fixture.margin[i] ?? Number.NaN))).toBeLessThan(
			5e-6,
		);
	}
	expect(worst).toBeLessThan(1e-6);
	console.log(`largest difference from XGBoost's contributions: ${worst}`);
});

const { table, target } = simulateRows(2000, 11);
const rows = Int32Array.from({ length: 2000 }, (_, i) => i);
const { model } = trainBoosting(table, target, rows, { rounds: 60 });

it("sums to the score for every row, missing values and categories included", () => {
	for (let row = 0; row < 200; row++) {
		const values = rowOf(table, row);
		const { base, effects } = treeContributions(model, values);
		const sum = effects.reduce((total, one) => total + one, base);
		expect(Math.abs(sum - scoreRow(model, values))).toBeLessThan(1e-10);
	}
});

it("starts from the mean score of the training rows", () => {
	const mean =
		rows.reduce((sum, row) => sum + scoreRow(model, rowOf(table, row)), 0) /
		2000;
	expect(treeContributions(model, rowOf(table, 0)).base).toBeCloseTo(mean, 10);
});

it("is the average over all orders, counted by hand for two columns", () => {
	const tree: Tree = {
		feature: [0, -1, 1, -1, -1],
		value: [0.5, 1, 0.5, 3, 9],
		left: [1, -1, 3, -1, -1],
		right: [2, -1, 4, -1, -1],
		missingLeft: [0, 0, 0, 0, 0],
		cover: [10, 4, 6, 2, 4],
		sets: [],
	};
	const small: BoostedModel = {
		objective: "squared",
		features: [{ name: "a" }, { name: "b" }, { name: "unused" }],
		base: 0,
		trees: [tree],
	};
	const { base, effects } = treeContributions(small, [1, 1, 1]);
	// Without any: .4 + .6 × 7 = 4.6; with a: 7; with b: .4 + .6 × 9 = 5.8; with both: 9.
	expect(base).toBeCloseTo(4.6, 12);
	expect(effects[0]).toBeCloseTo((7 - 4.6 + (9 - 5.8)) / 2, 12);
	expect(effects[1]).toBeCloseTo((5.8 - 4.6 + (9 - 7)) / 2, 12);
	expect(effects[2]).toBe(0);
});

it("agrees with partial dependence on which way a column pulls", () => {
	const some = Array.from({ length: 100 }, (_, row) => rowOf(table, row));
	const [low = 0, high = 0] = partialDependence(
		(row) => scoreRow(model, row),
		some,
		0,
		[-2, 2],
	);
	expect(high - low).toBeGreaterThan(1);
	expect(treeContributions(model, [2, 0, 0]).effects[0]).toBeGreaterThan(0);
});
