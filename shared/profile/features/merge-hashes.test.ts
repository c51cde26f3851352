import * as fc from "fast-check";
import { expect, it } from "vitest";
import { mergeHashes } from "./merge-hashes.ts";

it("keeps the smallest, each once", () => {
	expect(mergeHashes([1, 5], [5, 9])).toEqual([1, 5, 9]);
	expect(
		mergeHashes(
			[],
			Array.from({ length: 100 }, (_, i) => 99 - i),
		),
	).toEqual(Array.from({ length: 64 }, (_, i) => i));
});

it("does not care about order or grouping", () => {
	const list = fc.array(fc.nat(300), { maxLength: 90 });
	fc.assert(
		fc.property(list, list, list, (a, b, c) => {
			const [x, y, z] = [a, b, c].map((one) => mergeHashes([], one));
			expect(mergeHashes(mergeHashes(x ?? [], y ?? []), z ?? [])).toEqual(
				mergeHashes([], [...c, ...a, ...b]),
			);
		}),
	);
});
