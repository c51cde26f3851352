import * as fc from "fast-check";
import { expect, it } from "vitest";
import { findBinEdges } from "./find-bin-edges.ts";

const every = (values: Float64Array) => Int32Array.from(values.keys());

it("splits between neighbours where values are few, and passes missing ones over", () => {
	const values = Float64Array.of(4, 1, Number.NaN, 1, 2);
	expect([...findBinEdges(values, every(values), 254)]).toEqual([1.5, 3]);
});

it("makes bins of about equal size where values are many", () => {
	const values = Float64Array.from({ length: 10_000 }, (_, i) => i);
	const edges = findBinEdges(values, every(values), 100);
	expect(edges.length).toBeGreaterThan(90);
	expect(edges.length).toBeLessThan(100);
	expect(edges[49]).toBeGreaterThan(4500);
	expect(edges[49]).toBeLessThan(5500);
});

it("rises strictly, keeps within its bound and lies among the values", () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), {
				minLength: 1,
				maxLength: 200,
			}),
			fc.integer({ min: 2, max: 20 }),
			(list, most) => {
				const values = Float64Array.from(list);
				const edges = [...findBinEdges(values, every(values), most)];
				expect(edges.length).toBeLessThan(most);
				expect(edges.every((e, i) => i === 0 || e > (edges[i - 1] ?? 0))).toBe(
					true,
				);
				expect(
					edges.every(
						(e) => list.some((x) => x < e) && list.some((x) => x >= e),
					),
				).toBe(true);
			},
		),
	);
});
