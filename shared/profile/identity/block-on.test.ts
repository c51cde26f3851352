import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { blockOn } from "./block-on.ts";
import { encodePeople } from "./encode-people.ts";

const field = { column: "n", kind: "surname" } as const;
const rows = [["a"], ["a"], ["b"], [""], ["a"], [""]];

it("lists the pairs of equal values; nothing known is no value", () => {
	const one = encodePeople([field], rows, null);
	expect(blockOn(one, [0], 10, createRandom(1))).toEqual({
		total: 3,
		pairs: [
			[0, 1],
			[0, 4],
			[1, 4],
		],
	});
	const two = encodePeople([field], [["a"], ["b"]], [["b"], ["a"], ["a"]]);
	expect(blockOn(two, [0], 10, createRandom(1))).toEqual({
		total: 3,
		pairs: [
			[0, 3],
			[0, 4],
			[1, 2],
		],
	});
});

it("draws as many as asked for where there are more, each as likely", () => {
	const large = encodePeople(
		[field],
		Array.from({ length: 200 }, (_, i) => [i < 150 ? "berry" : "lund"]),
		null,
	);
	const { total, pairs } = blockOn(large, [0], 1000, createRandom(1));
	expect(total).toBe((150 * 149 + 50 * 49) / 2);
	expect(pairs).toHaveLength(1000);
	const ofX = pairs.filter(([a]) => a < 150).length / 1000;
	expect(ofX).toBeCloseTo((150 * 149) / 2 / total, 1);
	for (const [a, b] of pairs) {
		expect(a).not.toBe(b);
		expect(a < 150).toBe(b < 150);
	}
});
