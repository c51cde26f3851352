import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runLotse } from "./run-lotse.ts";

let folder: string;
const at = (name: string) => join(folder, name);
const put = (name: string, text: string) => writeFile(at(name), text);
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "lotse-demand-"));
	const week = [30, 20, 10, 10, 15, 40, 0];
	await put(
		"days.csv",
		`day,units\n${Array.from({ length: 70 }, (_, t) => `${t},${100 + (week[t % 7] ?? 0) + ((t * 7) % 3)}`).join("\n")}`,
	);
	await put(
		"prices.csv",
		`sku;price;units\n${Array.from({ length: 40 }, (_, t) => {
			const price = 10 + ((7 * t) % 5);
			const units = 1000 * price ** -1.7 * (1 + ((t * 13) % 7) / 100);
			return `A;${price};${units.toFixed(3)}\nB;20;${30 + (t % 4)}`;
		}).join("\n")}`,
	);
});
afterAll(() => rm(folder, { recursive: true }));

describe("lotse forecast", () => {
	it("carries the week on, with ranges, and says how earlier forecasts did", async () => {
		const told = await runLotse([
			"forecast",
			at("days.csv"),
			"--steps",
			"7",
			"--json",
		]);
		expect(told.code).toBe(0);
		const { steps, method } = Object(told.json()[0]);
		expect(steps.length).toBe(7);
		expect(steps[6].value).toBeLessThan(steps[5].value);
		expect(method).toMatch(/season/);
		const words = await runLotse(["forecast", at("days.csv")], {
			env: { LOTSE_LANG: "de" },
		});
		expect(words.stdout).toContain("erwartet");
	});

	it("refuses what cannot be, with the way out", async () => {
		const long = await runLotse(["forecast", at("days.csv"), "--season", "0"]);
		expect([long.code, long.stderr]).toEqual([
			2,
			expect.stringContaining("--season"),
		]);
		await put("bad.csv", "day,units\n1,many\n");
		const bad = await runLotse(["forecast", at("bad.csv")]);
		expect(bad.code).not.toBe(0);
		expect(bad.stderr).toContain("many");
	});
});

describe("lotse elasticity", () => {
	it("finds the slope, and abstains for the article whose price stood still", async () => {
		const told = await runLotse(["elasticity", at("prices.csv"), "--json"]);
		expect(told.code).toBe(0);
		const { products } = Object(told.json()[0]);
		expect(products[0].own.value).toBeCloseTo(-1.7, 1);
		expect(products[1].own).toMatchObject({
			abstain: true,
			reason: "steady-price",
		});
		const words = await runLotse(["elasticity", at("prices.csv")]);
		expect(words.stdout).toContain("price test");
	});

	it("names a column that is missing", async () => {
		const told = await runLotse([
			"elasticity",
			at("prices.csv"),
			"--controls",
			"weather",
		]);
		expect(told.code).not.toBe(0);
		expect(told.stderr).toContain("weather");
	});
});

describe("lotse orders screen", () => {
	it("names orders to look at with their reasons, and blocks nothing", async () => {
		const ordinary = Array.from(
			{ length: 40 },
			(_, i) => `c${i};0${1 + (i % 9)}.01.2026;${30 + (i % 12)},90;;`,
		);
		const odd = [1, 2, 3, 4].map(
			(n) => `neu;09.01.2026;${400 + n},50;Hafenstr. 1;Am Wall 2`,
		);
		await put(
			"orders.csv",
			`Kunde;Datum;Betrag;Lieferadresse;Rechnungsadresse\n${[...ordinary, ...odd].join("\n")}`,
		);
		const told = await runLotse([
			"orders",
			"screen",
			at("orders.csv"),
			"--json",
		]);
		expect(told.code).toBe(0);
		const { flagged, learnt, orders } = Object(told.json()[0]);
		expect([orders, learnt]).toEqual([44, null]);
		expect(flagged[0]).toMatchObject({
			customer: "neu",
			level: "high",
			p: null,
		});
		expect(
			flagged.every(({ customer }: { customer: string }) => customer === "neu"),
		).toBe(true);
		const shown = await runLotse(["orders", "screen", at("orders.csv")], {
			env: { LOTSE_LANG: "de" },
		});
		expect(shown.stdout).toContain("andere Adresse als die Rechnung");
		expect(shown.stdout).toContain("nichts wird gesperrt");
		const wrong = await runLotse(["orders", "screen", "-"], {
			stdin: "a,b\n1,2",
		});
		expect(wrong.code).toBe(1);
		expect(wrong.stderr).toContain("customer");
	});
});
