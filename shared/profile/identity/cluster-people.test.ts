import { expect, it } from "vitest";
import { clusterPeople } from "./cluster-people.ts";

const chances: Readonly<Record<string, number>> = {
	"0-1": 0.99,
	"1-2": 0.9,
	"0-2": 0.3,
	"3-4": 0.95,
	"2-3": 0.6,
};
const chanceOf = (a: number, b: number) =>
	chances[`${Math.min(a, b)}-${Math.max(a, b)}`] ?? 0;
const candidates = {
	left: Int32Array.of(0, 1, 2, 3),
	right: Int32Array.of(1, 2, 3, 4),
};
const probabilities = Float64Array.of(0.99, 0.9, 0.6, 0.95);

it("joins who agrees with the group as a whole, and does not chain groups by one bridge", () => {
	// 2 agrees with {0, 1} by 0.6 on average; {0, 1, 2} and {3, 4} only by 0.1, for all the bridge from 2 to 3.
	expect(
		clusterPeople(
			candidates,
			probabilities,
			{ threshold: 0.5, mostMembers: 9 },
			chanceOf,
		),
	).toEqual({
		groups: [
			[0, 1, 2],
			[3, 4],
		],
		refused: 0,
	});
	expect(
		clusterPeople(
			candidates,
			probabilities,
			{ threshold: 0.7, mostMembers: 9 },
			chanceOf,
		).groups,
	).toEqual([
		[0, 1],
		[3, 4],
	]);
});

it("refuses to grow beyond its bound, and counts it", () => {
	expect(
		clusterPeople(
			candidates,
			probabilities,
			{ threshold: 0.5, mostMembers: 2 },
			chanceOf,
		),
	).toEqual({
		groups: [
			[0, 1],
			[3, 4],
		],
		refused: 2,
	});
});
