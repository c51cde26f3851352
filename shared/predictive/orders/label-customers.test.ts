import { expect, it } from "vitest";
import { labelCustomers } from "./label-customers.ts";

const customer = (id: string, ...days: number[]) => ({
	id,
	days: days.map((day) => ({ day, amount: 10 })),
	refundDays: [],
	purchases: days.length,
	channel: null,
	mayContact: false,
	hours: [],
	segments: {},
});

it("labels by what came within the horizon, and leaves out who was not there or long gone", () => {
	const { sheet, gone } = labelCustomers(
		[
			customer("back", 1000, 1050),
			customer("away", 1000),
			customer("late", 1000, 1091),
			customer("unborn", 1010),
			customer("ancient", 100, 1020),
		],
		1000,
		90,
		10,
	);
	expect(sheet.rows.map((row) => [row[0], row.at(-1)])).toEqual([
		["back", "no"],
		["away", "yes"],
		["late", "yes"],
	]);
	expect([...gone]).toEqual([0, 1, 1]);
});

it("takes evenly from a long list", () => {
	const many = Array.from({ length: 100 }, (_, i) => customer(`c${i}`, 1000));
	const { sheet } = labelCustomers(many, 1000, 90, 10);
	expect(sheet.rows.map(([id]) => id)).toEqual(
		Array.from({ length: 10 }, (_, i) => `c${i * 10}`),
	);
});
