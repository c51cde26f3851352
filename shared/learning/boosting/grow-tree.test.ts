import { expect, it } from "vitest";
import { binTable } from "./bin-table.ts";
import { boostingDefaults } from "./boosting-options.ts";
import { createGrowthSpace } from "./create-growth-space.ts";
import { growTree } from "./grow-tree.ts";

it("grows a step function's own tree, leaves at their means", () => {
	const x = Float64Array.from({ length: 90 }, (_, i) => i);
	const y = x.map((one) => (one < 30 ? 1 : one < 60 ? 5 : -2));
	const rows = Int32Array.from(x.keys());
	const features = [{ name: "x" }];
	const binned = binTable({ features, columns: [x] }, rows, 254);
	const nodes = growTree(
		binned,
		features,
		rows.slice(),
		[0],
		y.map((one) => -one),
		y.map(() => 1),
		{ ...boostingDefaults, l2: 0, maxLeaves: 3, minChildRows: 1 },
		createGrowthSpace(binned, rows.length),
	);
	const leaves = nodes.filter(({ split }) => split === null);
	expect(leaves.map(({ value }) => value).sort((a, b) => a - b)).toEqual([
		-2, 1, 5,
	]);
	expect(nodes).toHaveLength(5);
});
