import { expect, it } from "vitest";
import { encodePeople } from "./encode-people.ts";
import { findCandidates, traitsOf } from "./find-candidates.ts";
import { fields, simulatePeople } from "./test/simulate-people.ts";

const bounds = { neighbours: 10, effort: 4000, mostSharing: 300 };

it("finds nearly every pair among few candidates", () => {
	const { a, b } = simulatePeople(5, 600);
	const people = encodePeople(fields, a, b);
	const { left, right } = findCandidates(people, bounds);
	const met = new Set(
		[...left].map((one, i) => `${one}-${(right[i] ?? 0) - 600}`),
	);
	const found = a.filter((_, i) => met.has(`${i}-${i}`)).length;
	expect(found / 600).toBeGreaterThan(0.99);
	// Of 360,000 pairs; ties at the tenth place are kept.
	expect(left.length).toBeLessThan(600 * 14);
	for (const [i, one] of left.entries())
		expect(one).toBeLessThan(right[i] ?? 0);
});

it("pairs within one file without pairing anyone with themselves", () => {
	const rows = [
		["ada", "berry"],
		["adda", "berry"],
		["zoe", "lund"],
	];
	const people = encodePeople(fields.slice(0, 2), rows, null);
	const { left, right } = findCandidates(people, bounds);
	expect([[...left], [...right]]).toEqual([[0], [1]]);
});

it("finds words by trigrams, codes by all but one place, and no one by their state", () => {
	expect(traitsOf({ column: "s", kind: "surname" }, "lund")).toEqual([
		"name:^lu",
		"name:lun",
		"name:und",
		"name:nd$",
	]);
	expect(traitsOf({ column: "p", kind: "postcode" }, "31")).toEqual([
		"p=31",
		"p~_1",
		"p~3_",
	]);
	expect(traitsOf({ column: "r", kind: "region" }, "nsw")).toEqual([]);
	expect(traitsOf({ column: "s", kind: "surname" }, "x")).toEqual(["name:^x$"]);
});
