import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runLotse } from "./run-lotse.ts";

let folder: string;
const path = (name: string) => join(folder, name);
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "lotse-churn-"));
	// Short tenure leaves, every seventh customer the other way; decimal commas as a German export writes them.
	const rows = Array.from({ length: 210 }, (_, i) => {
		const tenure = (i * 37) % 60;
		const left = tenure < 20 !== (i % 7 === 0);
		return `k${i};${tenure};${i % 2 ? "Monat" : "Jahr"};${20 + (i % 30)},50;${left ? "ja" : "nein"}`;
	});
	await writeFile(
		path("kunden.csv"),
		`kunden_id;dauer;tarif;umsatz;weg\n${rows.join("\n")}\n`,
	);
	await writeFile(
		path("neu.csv"),
		"kunden_id;dauer;tarif;umsatz\na;2;Monat;25,50\nb;55;Dekade;25,50\nc;900;Jahr;25,50\nd;;Jahr;25,50\n",
	);
	const trained = await runLotse([
		...["churn", "train", path("kunden.csv"), "--target", "weg"],
		...["-o", path("model.json")],
	]);
	expect([trained.code, trained.stderr]).toEqual([
		0,
		expect.stringContaining("Saved"),
	]);
	expect(trained.stdout).toContain("Learned from 210 customers");
	expect(trained.stdout).toContain("decimal comma");
});
afterAll(() => rm(folder, { recursive: true }));

describe("lotse churn", () => {
	it("scores each row in order, with an interval and reasons, or says why not", async () => {
		const scored = await runLotse([
			...["churn", "score", path("model.json"), path("neu.csv"), "--json"],
		]);
		const [a, b, c, d] = scored.json();
		expect([a, b, c, d].map((one) => one?.id)).toEqual(["a", "b", "c", "d"]);
		expect(Number(a?.p)).toBeGreaterThan(Number(b?.p));
		expect(a).toMatchObject({ level: "high", abstain: false });
		expect(JSON.stringify(b?.notes)).toContain("Dekade");
		expect(c).toMatchObject({ p: null, abstain: true });
		expect(d).toMatchObject({ p: null, abstain: true });
		expect(scored.stderr).toContain("decimal comma");
	});

	it("takes a score apart into what sums to its log-odds", async () => {
		const explained = await runLotse([
			...["churn", "explain", path("model.json"), path("neu.csv"), "--json"],
		]);
		const whole: {
			p: number;
			base: number;
			adjustment: number;
			logOdds: number;
			contributions: { effect: number }[];
		} = JSON.parse(explained.stdout);
		const sum = whole.contributions.reduce(
			(total, { effect }) => total + effect,
			whole.base + whole.adjustment,
		);
		expect(sum).toBeCloseTo(whole.logOdds, 10);
		expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(whole.p, 10);
		const german = await runLotse(
			["churn", "explain", path("model.json"), path("neu.csv"), "--row", "2"],
			{ env: { LOTSE_LANG: "de" } },
		);
		expect(german.stdout).toContain("zusammen");
	});

	it("says what is wrong with its input", async () => {
		const train = (...more: string[]) => runLotse(["churn", "train", ...more]);
		expect((await train()).code).toBe(2);
		expect((await train(path("kunden.csv"))).stderr).toContain("--target");
		const absent = await train(path("kunden.csv"), "--target", "x");
		expect([absent.code, absent.stderr]).toEqual([
			1,
			expect.stringContaining("There is no column x"),
		]);
		const many = await train(path("kunden.csv"), "--target", "dauer");
		expect(many.stderr).toContain("there must be two");
		await writeFile(path("torn.csv"), "a,b\n1,2\n3\n");
		const torn = await train(path("torn.csv"), "--target", "b");
		expect(torn.stderr).toContain("Row 3 has 1 fields");
		const few = await train(path("neu.csv"), "--target", "tarif");
		expect(few.stderr).toContain("too few");
		const model = await readFile(path("model.json"), "utf8");
		await writeFile(
			path("cut.json"),
			JSON.stringify({ ...JSON.parse(model), bands: [] }),
		);
		const score = (...more: string[]) => runLotse(["churn", "score", ...more]);
		const cut = await score(path("cut.json"), path("neu.csv"));
		expect([cut.code, cut.stderr]).toEqual([
			1,
			expect.stringContaining("not a complete churn model"),
		]);
		expect((await score(path("model.json"))).code).toBe(2);
		const beyond = await runLotse([
			...[
				"churn",
				"explain",
				path("model.json"),
				path("neu.csv"),
				"--row",
				"9",
			],
		]);
		expect(beyond.code).toBe(2);
	});
});
