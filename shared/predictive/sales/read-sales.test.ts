import fc from "fast-check";
import { expect, it } from "vitest";
import { readSales } from "./read-sales.ts";

it("reads English and German files; returns are no sales", () => {
	const english = readSales(
		"order_id,day,product,units,price,customer,stock\n1,2026-01-31,A,2,4.90,c1,12\n1,2026-01-31,A,1,4.90,c1\n2,2026-01-31,B,-1,9,c1",
		"EUR",
	);
	expect(english).toEqual({
		ok: true,
		sales: [
			{
				id: "1 A 1",
				product: "A",
				day: 20484,
				units: 2,
				priceMicros: 4_900_000,
				currency: "EUR",
				customer: "c1",
				stock: 12,
			},
			expect.objectContaining({ id: "1 A 2", units: 1, stock: null }),
		],
	});
	const german = readSales(
		"Datum;Artikel;Menge;Preis\n31.01.2026;Tafel;3;1.249,90",
		"EUR",
	);
	expect(german.ok && german.sales).toMatchObject([
		{ product: "Tafel", priceMicros: 1_249_900_000, customer: null },
	]);
});

it("names line, field and fix of what it cannot read", () => {
	const wrong = readSales(
		"day,product,units,price\nnie,A,1,1\n2026-01-01,A,1.5,1\n2026-01-01,A,1,-2\n2026-01-01,,1,2",
		"EUR",
	);
	expect(
		wrong.ok || wrong.problems.map(({ row, field }) => [row, field]),
	).toEqual([
		[2, "day"],
		[3, "units"],
		[4, "price"],
		[5, "product"],
	]);
	const left = readSales(
		"day,product,units,price,stock\n2026-01-01,A,1,1,viele\n2026-01-01,A,1,1,1.5\n2026-01-01,A,1,1,0",
		"EUR",
	);
	expect(
		left.ok || left.problems.map(({ row, field }) => [row, field]),
	).toEqual([
		[2, "stock"],
		[3, "stock"],
	]);
	const bare = readSales("", "EUR");
	expect(bare.ok || bare.problems.length).toBe(4);
});

it("never gives a figure that is none, whatever the text", () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 200 }), (text) => {
			const read = readSales(
				`day,product,units,price\n2026-01-01,A,1,${text}`,
				"EUR",
			);
			for (const { priceMicros, units } of read.ok ? read.sales : [])
				expect(Number.isSafeInteger(priceMicros * units)).toBe(true);
		}),
		{ seed: 3, numRuns: 200 },
	);
});
