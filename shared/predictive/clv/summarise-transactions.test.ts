import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fitClv } from "./fit-clv.ts";
import { summariseTransactions } from "./summarise-transactions.ts";

const buy = (customer: string, day: number, amount: number | null = 10) => ({
	customer,
	day,
	amount,
});

it("counts days with a repeat, and the mean worth of repeats alone", () => {
	const { customers, later } = summariseTransactions(
		[
			buy("a", 0, 50),
			buy("a", 7, 10),
			buy("a", 7, 5),
			buy("b", 3),
			buy("a", 21, 25),
			buy("a", 40),
		],
		28,
		7,
	);
	expect(customers).toEqual([
		{ id: "a", frequency: 2, recency: 3, age: 4, value: 20 },
		{ id: "b", frequency: 0, recency: 0, age: 25 / 7, value: null },
	]);
	expect(later).toEqual([1, 0]);
});

it("takes refunds off the latest purchases; one wholly refunded never was", () => {
	const { customers, refundedAway, unmatchedRefunds } = summariseTransactions(
		[
			buy("a", 0, 20),
			buy("a", 10, 30),
			buy("a", 20, 40),
			buy("a", 21, -50),
			buy("b", 5, 9),
			buy("b", 6, -9),
			buy("c", 2, 5),
			buy("c", 1, -3),
		],
		30,
		1,
	);
	expect(customers).toEqual([
		{ id: "a", frequency: 1, recency: 10, age: 30, value: 20 },
		{ id: "c", frequency: 0, recency: 0, age: 28, value: null },
	]);
	expect([refundedAway, unmatchedRefunds]).toEqual([1, 1]);
});

it("keeps free orders as purchases, and knows no worths where none are given", () => {
	const { customers } = summariseTransactions(
		[buy("a", 0, 0), buy("a", 4, 0), buy("b", 0, null), buy("b", 2, null)],
		10,
		1,
	);
	expect(customers.map(({ frequency, value }) => [frequency, value])).toEqual([
		[1, 0],
		[1, null],
	]);
});

it("counts whole periods for bg-bb: never more purchases than opportunities", () => {
	const { customers } = summariseTransactions(
		[0, 3, 29, 31, 65, 89].map((day) => buy("a", day)),
		70,
		30,
		true,
	);
	expect(customers).toEqual([
		{ id: "a", frequency: 2, recency: 2, age: 2, value: 15 },
	]);
});

const log = new URL(
	"../../../../shared/data/causal/clv/cdnowElog.csv",
	import.meta.url,
);
it.runIf(existsSync(log))(
	"CDNOW's log of orders leads to the published BG/NBD fit (1 %)",
	() => {
		const rows = readFileSync(log, "utf8").trim().split("\n").slice(1);
		const { customers } = summariseTransactions(
			rows.map((row) => {
				const [customer = "", , date = "", , sales = ""] = row.split(",");
				const iso = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`;
				return {
					customer,
					day: Date.parse(iso) / 86_400_000,
					amount: Number(sales),
				};
			}),
			Date.parse("1997-09-30") / 86_400_000,
			7,
		);
		expect(customers).toHaveLength(2357);
		const fitted = fitClv(customers);
		if (!fitted.ok) throw new Error(fitted.reason);
		for (const [i, wanted] of [
			0.242593, 4.413532, 0.792886, 2.425754,
		].entries())
			expect(
				(fitted.model.purchases.parameters[i]?.value ?? 0) / wanted,
			).toBeCloseTo(1, 2);
	},
);
