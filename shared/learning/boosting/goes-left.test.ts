import { expect, it } from "vitest";
import { goesLeft } from "./goes-left.ts";

const tree = {
	feature: [0],
	value: [2],
	left: [1],
	right: [2],
	missingLeft: [1],
	cover: [3],
	sets: [[0], [0], [2 ** 31, 1]],
};

it("sends smaller numbers and missing ones left, the threshold itself right", () => {
	const number = { name: "n" };
	expect(
		[1.99, 2, Number.NaN].map((x) => goesLeft(tree, 0, number, x)),
	).toEqual([true, false, true]);
});

it("reads categories from bits, beyond the 32nd too", () => {
	const kind = { name: "k", levels: Array.from({ length: 40 }, String) };
	expect([0, 31, 32, 33].map((code) => goesLeft(tree, 0, kind, code))).toEqual([
		false,
		true,
		true,
		false,
	]);
});
