import { expect, it } from "vitest";
import { groupHistories } from "./group-histories.ts";

const one = (frequency: number, recency: number, age: number, weight = 1) => ({
	id: "c",
	frequency,
	recency,
	age,
	value: null,
	weight,
});

it("counts equal histories once and keeps their number", () => {
	const grouped = groupHistories([
		one(0, 0, 10),
		one(2, 5, 10),
		one(0, 0, 10, 3),
		one(2, 6, 10),
	]);
	expect(grouped.customers).toBe(6);
	expect([...grouped.weight]).toEqual([4, 1, 1]);
	expect([...grouped.frequencies]).toEqual([0, 2]);
	expect([...grouped.at]).toEqual([0, 1, 1]);
	expect([...grouped.recency]).toEqual([0, 5, 6]);
	expect([...grouped.times]).toEqual([0, 10, 5, 6]);
	expect([...grouped.recencyAt]).toEqual([0, 2, 3]);
	expect([...grouped.ageAt]).toEqual([1, 1, 1]);
});

it("knows the empty shop", () => {
	expect(groupHistories([])).toMatchObject({ customers: 0 });
});
