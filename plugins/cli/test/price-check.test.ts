import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runLotse } from "./run-lotse.ts";

let folder: string;
let prices: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "lotse-prices-"));
	prices = join(folder, "prices.csv");
	await writeFile(
		prices,
		"Datum;Preis;SKU\n2026-01-01;49,99;A\n05.11.2026;39,99;A\n2026-11-12;49,99;A\n2026-11-27;29,99;A\n2026-01-01;5;B\n",
	);
});
afterAll(() => rm(folder, { recursive: true }));

const check = (text: string, ...more: string[]) =>
	runLotse([
		"price-check",
		prices,
		"--text",
		text,
		"--start",
		"2026-11-27",
		...more,
	]);

describe("lotse price-check", () => {
	it("says what the announcement should compare with", async () => {
		const wrong = await check("Statt 49,99 € nur 29,99 €", "--sku", "A");
		expect(wrong.code).toBe(1);
		expect(wrong.stdout).toContain("Write “was €39.99” (−25%).");
		const right = await check("-25 %, statt 39,99 €", "--sku", "A", "--json");
		expect(right.code).toBe(0);
		expect(JSON.parse(right.stdout)).toMatchObject({
			ok: true,
			verdict: "consistent",
			lowest: { amountMicros: 39_990_000 },
		});
	});

	it("abstains where the history does not tell", async () => {
		const late = await runLotse([
			"price-check",
			prices,
			"--sku",
			"A",
			"--text",
			"-40 %",
			"--start",
			"2026-01-10",
		]);
		expect(late.code).toBe(1);
		expect(late.stdout).toContain("Cannot be told: No price is known for");
	});

	it("names the column, the article, the row that is wrong", async () => {
		expect((await check("-40 %")).stderr).toContain("2 articles");
		expect((await check("-40 %", "--sku", "C")).stderr).toContain("“C”");
		await writeFile(join(folder, "no.csv"), "when,cost\n1,2\n");
		const column = await runLotse([
			"price-check",
			join(folder, "no.csv"),
			"--text",
			"-40 %",
			"--start",
			"2026-11-27",
		]);
		expect([column.code, column.stderr]).toEqual([
			1,
			expect.stringContaining("date and price"),
		]);
		await writeFile(join(folder, "row.csv"), "date,price\n2026-11-01,cheap\n");
		const row = await runLotse([
			"price-check",
			join(folder, "row.csv"),
			"--text",
			"-40 %",
			"--start",
			"2026-11-27",
		]);
		expect(row.stderr).toContain("Row 2, column price: “cheap”");
	});

	it("is told apart from being called wrongly", async () => {
		expect((await runLotse(["price-check"])).code).toBe(2);
		expect((await check("x", "--zone", "Mars")).code).toBe(2);
		expect((await check("x", "--price", "viel")).code).toBe(2);
	});
});
