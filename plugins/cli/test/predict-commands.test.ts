import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runLotse } from "./run-lotse.ts";

let folder: string;
const at = (name: string) => join(folder, name);
const put = (name: string, text: string) => writeFile(at(name), text);
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "lotse-predict-"));
	await put(
		"orders.csv",
		"Kunde;Datum;Betrag;Währung\nA;2026-01-05;20,00;EUR\nA;01.03.2026;30,00;EUR\nB;2026-02-01;0;EUR\nC;2026-02-02;15;EUR\nC;2026-02-09;-15;EUR\nD;2026-01-10;9;EUR\nD;2026-04-10;11;EUR\n",
	);
});
afterAll(() => rm(folder, { recursive: true }));

describe("lotse clv", () => {
	it("fits a dozen orders with wide ranges, nets refunds, and predicts in order", async () => {
		const model = at("model.json");
		const fitted = await runLotse([
			"clv",
			"fit",
			at("orders.csv"),
			"-o",
			model,
			"--json",
		]);
		expect([fitted.code, fitted.stderr]).toEqual([
			0,
			expect.stringContaining("1 gave everything back"),
		]);
		expect(fitted.json()[0]).toMatchObject({
			model: "bg-nbd",
			customers: 3,
			currency: "EUR",
			window: { from: "2026-01-05", to: "2026-04-10" },
			purchases: {
				estimation: "pooled-prior",
				parameters: [
					{ name: "r" },
					{ name: "alpha" },
					{ name: "a" },
					{ name: "b" },
				],
			},
		});
		const told = await runLotse([
			"clv",
			"predict",
			model,
			"--horizon",
			"39w",
			"--json",
		]);
		expect(told.json().map(({ id }) => id)).toEqual(["A", "B", "D"]);
		for (const one of told.json()) {
			const { value, low, high } = Object(one.clv);
			expect(low).toBeLessThan(value);
			expect(high).toBeGreaterThan(value);
		}
	});

	it("says something of a shop without orders", async () => {
		await put("none.csv", "customer,date,amount\n");
		const fitted = await runLotse([
			"clv",
			"fit",
			at("none.csv"),
			"-o",
			at("none.json"),
		]);
		expect(fitted.code).toBe(0);
		await put("new.csv", "id,frequency,recency,T\nx,0,0,0\n");
		const told = await runLotse([
			"clv",
			"predict",
			at("none.json"),
			at("new.csv"),
			"--json",
		]);
		expect(Object(told.json()[0]?.expectedPurchases).value).toBeGreaterThan(0);
	});

	it("names row, column and fix of what is wrong", async () => {
		const wrong: [csv: string, said: string][] = [
			["customer,amount\nA,1\n", "Missing: date"],
			["customer,date\nA,soon\n", "Row 2, column date: “soon” is no day"],
			["customer,date\nA,2999-01-01\n", "lies in the future"],
			[
				"customer,date,amount\nA,2026-01-01,viel\n",
				"column amount: “viel” is no number",
			],
			[
				"customer,date,amount,currency\nA,2026-01-01,1,EUR\nB,2026-01-01,1,USD\n",
				"Row 3, column currency: “USD” beside EUR",
			],
			["frequency,recency,T\n2,9,5\n", "Row 2: There can be no such history"],
			["frequency,recency,T\n1,2,x\n", "column T: “x”"],
			["frequency,recency\n1,2\n", "Missing: T"],
			["", "There is no text here"],
		];
		for (const [csv, said] of wrong) {
			await put("wrong.csv", csv);
			const done = await runLotse(["clv", "fit", at("wrong.csv")]);
			expect([done.code, done.stderr]).toEqual([
				1,
				expect.stringContaining(said),
			]);
		}
		await put("cut.json", '{"kind":"lotse-clv"}');
		expect((await runLotse(["clv", "predict", at("cut.json")])).code).toBe(1);
		for (const args of [
			["fit"],
			["fit", at("orders.csv"), "--model", "x"],
			["fit", at("orders.csv"), "--unit", "hour"],
			["predict", at("cut.json"), "--horizon", "soon"],
		])
			expect((await runLotse(["clv", ...args])).code).toBe(2);
	});
});

describe("lotse drift", () => {
	it("tells a shifted column from an equal one", async () => {
		const rows = (shift: number) =>
			Array.from(
				{ length: 200 },
				(_, i) => `${(i % 50) + shift},${i % 3 ? "x" : "y"}`,
			).join("\n");
		await put("a.csv", `price,kind\n${rows(0)}\n`);
		await put(
			"b.csv",
			`price,kind,more\n${rows(30).replaceAll("\n", ",1\n")},1\n`,
		);
		const [told] = (
			await runLotse(["drift", at("a.csv"), at("b.csv"), "--json"])
		).json();
		expect(told).toMatchObject({
			verdict: "drift",
			columns: [
				{ column: "price", verdict: "drift" },
				{ column: "kind", verdict: "no-drift" },
			],
			onlyInCurrent: ["more"],
		});
		expect((await runLotse(["drift", at("a.csv")])).code).toBe(2);
		await put("c.csv", "other\n1\n");
		expect(
			(await runLotse(["drift", at("a.csv"), at("c.csv")])).stderr,
		).toContain("share no column");
	});
});

describe("lotse recommend", () => {
	it("recommends to the known, the stranger and the basket, within the catalogue's limits", async () => {
		await put("met.csv", "user,item\n1,a\n1,b\n2,a\n2,b\n2,c\n3,a\n4,d\n4,e\n");
		const ask = async (...args: string[]) => {
			const done = await runLotse([
				"recommend",
				at("met.csv"),
				"--json",
				...args,
			]);
			return Object(done.json()[0]?.recommendations).map(
				({ item }: { item: string }) => item,
			);
		};
		expect(await ask("--user", "3", "-k", "2")).toEqual(["b", "c"]);
		expect(await ask("--user", "nobody", "-k", "1")).toEqual(["a"]);
		expect(await ask("--items", "d", "--method", "ease", "-k", "1")).toEqual([
			"e",
		]);
		await put(
			"items.csv",
			"item,price,stock,category\nb,9,0,x\nc,5,2,x\nnew,5,2,y\nd,4,1,y\n",
		);
		expect(
			await ask("--user", "3", "-k", "1", "--catalogue", at("items.csv")),
		).toEqual(["c"]);
		// Nobody bought "new": d, of its category, stands in.
		expect(
			await ask("--items", "new", "-k", "1", "--catalogue", at("items.csv")),
		).toEqual(["e"]);
		expect(
			(
				await runLotse(["recommend", at("met.csv"), "--evaluate", "--json"])
			).json()[0],
		).toMatchObject({ k: 10, method: "ease" });
		expect((await runLotse(["recommend", at("met.csv")])).code).toBe(2);
		await put("shown.csv", "item,shown,taken\nc,400,0\nd,400,200\n");
		const explored = await runLotse([
			"recommend",
			at("met.csv"),
			...["--user", "3", "-k", "2", "--outcomes", at("shown.csv"), "--json"],
		]);
		// The first place stays; the last goes to what people take when they see it.
		expect(explored.json()[0]).toMatchObject({
			recommendations: [{ item: "b" }, { item: "d" }],
			explored: ["d"],
		});
		await put("bad.csv", "user,item,rating\n1,a,many\n");
		expect(
			(await runLotse(["recommend", at("bad.csv"), "--user", "1"])).stderr,
		).toContain("column rating: “many”");
	});
});
