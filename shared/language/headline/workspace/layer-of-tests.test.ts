import { expect, it } from "vitest";
import { layerOfTests } from "./layer-of-tests.ts";

it("has a weight and a doubt for each of its columns", () => {
	const { columns, weights, typical, project } = layerOfTests();
	expect([weights.length, typical.length]).toEqual([
		columns.size + 1,
		columns.size + 1,
	]);
	expect(project(new Map([[2, 2]]))[2]).toBeCloseTo(0.06, 12);
});
