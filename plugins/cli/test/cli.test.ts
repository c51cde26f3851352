import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../src/commands.generated.ts";
import { formatCommandHelp } from "../src/format-command-help.ts";
import { makeWeeks } from "./make-weeks.ts";
import { runLotse } from "./run-lotse.ts";

const folder = mkdtempSync(join(tmpdir(), "lotse-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

describe("lotse", () => {
	it("lists every command with its summary, in both languages", async () => {
		const english = await runLotse(["--help"]);
		const german = await runLotse(["help"], {
			env: { LOTSE_LANG: "", LANG: "de_DE.UTF-8" },
		});
		expect(english.code).toBe(0);
		for (const { name, summary } of commands) {
			expect(english.stdout).toContain(`  ${name} `);
			expect(english.stdout).toContain(summary.en);
			expect(german.stdout).toContain(summary.de);
		}
	});

	it("has a help for every command that names each option", async () => {
		for (const command of commands)
			for (const language of ["de", "en"] as const) {
				const help = formatCommandHelp(command, language);
				for (const option of Object.keys(command.options))
					expect(help).toContain(`--${option}`);
				expect(help).not.toContain("undefined");
			}
		const { code, stdout } = await runLotse(["help", "mmm", "fit"]);
		expect(code).toBe(0);
		expect(stdout).toContain("--spec SPEC.json");
	});

	it.each([
		[["scroe"], "Did you mean: lotse score?"],
		[["mmm", "fitt"], "Did you mean: lotse mmm fit?"],
		[["frobnicate"], "lotse --help"],
		[["score", "--chanel", "plain"], "Did you mean --channel?"],
		[["score", "--channel"], "Write: --channel NAME"],
		[["score", "--json=yes"], "Write only: --json"],
		[["score", "--channel", "radio", "x"], "google-ads-headline"],
		[["compare", "a", "b", "c"], "Put each text in quotes"],
		[["budget", "m.json", "--total", "12,5"], "--total 12500.50"],
		[["mmm", "fit", "d.csv", "--seed", "-1"], "--seed 7"],
		[["mmm", "fit", "d.csv", "-o", "d.csv"], "Name another file"],
		[["mmm", "fit", "d.csv", "--draws", "9"], "--draws 1000"],
		[["mmm", "fit", "d.csv", "--chains", "0"], "--chains 4"],
		[["mmm", "fit", "d.csv", "--preview", "--tune", "99"], "Leave out --tune"],
	])("ends %j with 2, one sentence and the way out", async (args, fix) => {
		const { code, stdout, stderr } = await runLotse(args);
		expect(code).toBe(2);
		expect(stdout).toBe("");
		expect(stderr).toMatch(/^lotse: /);
		expect(stderr.trim().split("\n")).toHaveLength(2);
		expect(stderr).toContain(fix);
	});

	it("says so in German", async () => {
		const { code, stderr } = await runLotse(["scroe"], {
			env: { LOTSE_LANG: "de" },
		});
		expect(code).toBe(2);
		expect(stderr).toBe(
			"lotse: Den Befehl „scroe“ gibt es nicht.\n  Meinten Sie: lotse score?\n",
		);
	});
});

describe("lotse score", () => {
	it("answers one JSON object a line, in input order, for empty lines too", async () => {
		const { code, json } = await runLotse(
			["score", "-", "--json", "--channel", "google-ads-headline"],
			{
				stdin:
					"Buy leather shoes\r\n\r\nHandgemachte Lederschuhe aus Deutschland\n",
			},
		);
		expect(code).toBe(0);
		expect(json()).toMatchObject([
			{
				text: "Buy leather shoes",
				ok: true,
				language: { code: "en" },
				length: { width: 17, limit: 30, over: 0 },
			},
			{ text: "", ok: true, score: { ok: false, reason: "empty" } },
			{
				text: "Handgemachte Lederschuhe aus Deutschland",
				language: { code: "de" },
				length: { over: 10 },
				score: { ok: false, reason: "language-not-covered" },
				findings: expect.arrayContaining([
					expect.objectContaining({ ruleId: "google-ads.too-long" }),
				]),
			},
		]);
	});

	it("speaks the reader's language and looks at the text's", async () => {
		const args = [
			"score",
			"Handgemachte Lederschuhe aus Deutschland",
			"-c",
			"google-ads-headline",
		];
		const english = await runLotse(args);
		const german = await runLotse(args, { env: { LOTSE_LANG: "de" } });
		expect(english.stdout).toContain(
			"German, 40 of 30 characters, 10 too long",
		);
		expect(german.stdout).toContain("Deutsch, 40 von 30 Zeichen, 10 zu lang");
		expect(german.stdout).toContain("Fehler, Länge:");
	});

	it("gives a score with interval and reasons that add up", async () => {
		const { json } = await runLotse([
			"score",
			"What happened when she told the truth to her whole town",
			"--json",
		]);
		const [report] = json();
		expect(report).toMatchObject({
			score: {
				ok: true,
				probability: expect.any(Number),
				interval: [expect.any(Number), expect.any(Number)],
			},
		});
		const { logOdds, contributions } = Object(report?.score);
		const sum = contributions.reduce(
			(total: number, part: { logOdds: number }) => total + part.logOdds,
			0,
		);
		expect(sum).toBeCloseTo(logOdds, 9);
	});

	it("reads files as spreadsheets and editors write them", async () => {
		const utf16 = Buffer.concat([
			Buffer.from([0xff, 0xfe]),
			Buffer.from("Schöne Schuhe\n", "utf16le"),
		]);
		const files = [
			put("bom.txt", "\uFEFFSchöne Schuhe\n"),
			put("latin.txt", Buffer.from("Schöne Schuhe\n", "latin1")),
			put("utf16.txt", utf16),
		];
		const { code, stderr, json } = await runLotse([
			"score",
			"--json",
			...files,
		]);
		expect(code).toBe(0);
		expect(json().map(({ text }) => text)).toEqual([
			"Schöne Schuhe",
			"Schöne Schuhe",
			"Schöne Schuhe",
		]);
		expect(stderr).toContain("was read as Windows-1252");
	});

	it("says in one sentence what is wrong with a file", async () => {
		const cases: [string, string][] = [
			[join(folder, "missing.txt"), "There is no such file."],
			[put("empty.txt", ""), "There is no text here."],
			[
				put("picture.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])),
				"This is not a text file.",
			],
			[folder, "This is a folder."],
		];
		for (const [path, message] of cases) {
			const { code, stdout, stderr } = await runLotse(["score", path]);
			expect(code).toBe(1);
			expect(stdout).toBe("");
			expect(stderr).toContain(`${path}: ${message}`);
			expect(stderr).not.toContain("    at ");
		}
	});

	it("takes big input, and refuses one text that is too big", async () => {
		const lines = Array.from(
			{ length: 3_000 },
			(_, index) => `Buy ${index} shoes`,
		);
		const { code, json } = await runLotse(["score", "--json"], {
			stdin: `${lines.join("\n")}\n${"x".repeat(200_001)}`,
		});
		expect(code).toBe(0);
		const reports = json();
		expect(reports).toHaveLength(3_001);
		expect(reports[2_999]).toMatchObject({ text: "Buy 2999 shoes", ok: true });
		expect(reports[3_000]).toMatchObject({
			ok: false,
			reason: "too-long",
			limit: 200_000,
		});
	}, 30_000);

	it("ends quietly when nobody reads on", async () => {
		const { code, stderr } = await runLotse(["score", "--json"], {
			stdin: "Buy shoes\n".repeat(2_000),
			closesEarly: true,
		});
		expect(code).toBe(0);
		expect(stderr).toBe("");
	});

	it("keeps control characters of a text away from the terminal", async () => {
		const { stdout } = await runLotse(["score"], {
			stdin: "Buy \u001b[31mshoes\u0007\n",
		});
		expect(stdout).toContain("Buy �[31mshoes�");
	});
});

describe("lotse compare", () => {
	const a =
		"This Is The Most Important Thing A Doctor Ever Told Her Patients About Pain";
	const b = "A doctor talks about pain medicine and why it matters to her";

	it("says which is ahead, how sure, and because of which words", async () => {
		const { code, stdout } = await runLotse(["compare", a, b]);
		expect(code).toBe(0);
		expect(stdout).toMatch(/Chance that A wins: \d+%, .*interval \d+% to \d+%/);
		expect(stdout).toMatch(/Contribution A .*Doctor|Contribution A .*This/);
	});

	it("reads pairs from CSV and answers a line each, in order", async () => {
		const rows = [
			"id,headline_b,headline_a",
			`1,"${b}","${a}"`,
			`2,"${a}","${b}"`,
			'3,"Schuhe kaufen, jetzt","Stiefel kaufen, heute"',
			"4,,",
		];
		const file = put("pairs.csv", rows.join("\r\n"));
		const { code, json } = await runLotse(["compare", file, "--json"]);
		expect(code).toBe(0);
		const [first, second, german, blank, ...more] = json();
		expect(more).toEqual([]);
		expect(first).toMatchObject({
			ok: true,
			abstain: expect.any(Boolean),
			interval: expect.any(Array),
		});
		expect(Number(first?.pA) + Number(second?.pA)).toBeCloseTo(1, 9);
		expect(german).toMatchObject({
			ok: false,
			pA: null,
			abstain: true,
			reason: "language-not-covered",
		});
		expect(blank).toMatchObject({
			ok: false,
			pA: null,
			abstain: true,
			reason: "empty",
		});
	});

	it("names the columns that are missing and the line that is cut", async () => {
		const columns = await runLotse(["compare", "-"], { stdin: "a,b\n1,2\n" });
		expect(columns.code).toBe(1);
		expect(columns.stderr).toContain(
			"headline_a and headline_b are missing; the header line names: a, b",
		);
		const cut = await runLotse(["compare", "-", "--json"], {
			stdin: "headline_a,headline_b\nx,y\nz\n",
		});
		expect(cut.code).toBe(1);
		expect(cut.json()).toMatchObject([
			{ ok: false, problems: [{ code: "broken-csv", row: 3 }] },
		]);
	});
});

describe("lotse mmm and budget", () => {
	const spec = {
		date: "week",
		target: "revenue",
		channels: ["tv", "search"],
		controls: ["promo"],
		seasonality: { yearly: 0 },
		currency: "EUR",
	};
	let data = "";
	let specFile = "";
	let model = "";

	beforeAll(async () => {
		data = put("weeks.csv", makeWeeks(60));
		specFile = put("spec.json", JSON.stringify(spec));
		model = join(folder, "model.json");
		const { code, stdout, stderr } = await runLotse([
			"mmm",
			"fit",
			data,
			"--spec",
			specFile,
			"-o",
			model,
			"--preview",
		]);
		expect(stderr).toContain(`Saved: ${model}`);
		expect(code).toBe(0);
		expect(stdout).toMatch(/^name +mean +sd +q3 +q50 +q97$/m);
		expect(stdout).toMatch(/^roas\[search\]( +[\d.,]+){5}$/m);
		expect(stdout).toContain(
			"revenue: 60 weeks, 1 Jan 2024 to 17 Feb 2025, 2 channels",
		);
	}, 60_000);

	it("prints as JSON what it saves, and the same for the same seed", async () => {
		const { code, json } = await runLotse([
			"mmm",
			"fit",
			data,
			"-s",
			specFile,
			"--preview",
			"--json",
		]);
		expect(code).toBe(0);
		expect(json()).toEqual([JSON.parse(readFileSync(model, "utf8"))]);
	});

	it("samples with NUTS in threads by default, tells how the chains went, and repeats itself", async () => {
		const sampled = join(folder, "sampled.json");
		const args = ["mmm", "fit", data, "-s", specFile];
		const few = ["--chains", "3", "--draws", "150", "--tune", "150"];
		const { code, stdout, stderr } = await runLotse([
			...args,
			...few,
			"-o",
			sampled,
		]);
		expect(stderr).toContain("Saved");
		expect(code).toBe(0);
		expect(stdout).toMatch(/^name +mean .* rhat +essBulk +essTail$/m);
		expect(stdout).toContain("NUTS: 3 chains, 150 draws each after 150");
		const written = JSON.parse(readFileSync(sampled, "utf8"));
		expect(written.diagnostics).toMatchObject({
			inference: "nuts",
			sampling: { chains: 3, draws: 150, tune: 150 },
		});
		expect(written.draws).toHaveLength(450);
		for (const row of written.summary) expect(row.rhat).toBeLessThan(1.2);
		const again = await runLotse([...args, ...few, "--json"]);
		expect(again.json()).toEqual([written]);
		const budget = await runLotse(["mmm", "curves", sampled, "--json"]);
		expect(budget.code).toBe(0);
	}, 60_000);

	it("guesses the columns, says what it guessed, and reads standard input", async () => {
		const { code, stderr, json } = await runLotse(
			["mmm", "fit", "-", "--json", "--seed", "7", "--preview"],
			{ stdin: makeWeeks(60), env: { LOTSE_LANG: "de" } },
		);
		expect(code).toBe(0);
		expect(stderr).toContain(
			'Ohne --spec sind die Spalten geraten: {"date":"week","target":"revenue","channels":["tv","search"]',
		);
		expect(json()[0]).toMatchObject({ kind: "mmm", diagnostics: { seed: 7 } });
	}, 30_000);

	it("names row, column and fix of what is wrong in the data", async () => {
		const bad = put(
			"bad.csv",
			makeWeeks(60, { "5": { tv: "-5" }, "9": { revenue: "viel" } }),
		);
		const args = ["mmm", "fit", bad, "--spec", specFile, "--json"];
		const { code, stderr, json } = await runLotse(args, {
			env: { LOTSE_LANG: "de" },
		});
		expect(code).toBe(1);
		expect(json()).toMatchObject([
			{
				ok: false,
				problems: expect.arrayContaining([
					expect.objectContaining({
						code: "text-in-number",
						column: "revenue",
						row: 9,
						value: "viel",
					}),
				]),
			},
		]);
		expect(stderr).toContain("bad.csv: ");
		expect(stderr).toContain("viel");
		const negative = await runLotse([
			"mmm",
			"fit",
			put("negative.csv", makeWeeks(60, { "5": { tv: "-5" } })),
			"--spec",
			specFile,
		]);
		expect(negative.code).toBe(1);
		expect(negative.stderr).toMatch(/line 5/);
	});

	it.each([
		[
			"broken.json",
			'{"date": "week",\n "target" "revenue"}',
			"Line 2: This is not valid JSON.",
		],
		[
			"unknown.json",
			'{"date":"week","target":"revenue","channels":["tv"],"chanels":[]}',
			"chanels",
		],
		[
			"type.json",
			'{"date":"week","target":"revenue","channels":"tv"}',
			"channels: ",
		],
		[
			"column.json",
			'{"date":"week","target":"revenue","channels":["radio"]}',
			"radio",
		],
		["list.json", "[]", "list.json: "],
	])("refuses the spec %s in words", async (name, text, says) => {
		const { code, stderr } = await runLotse([
			"mmm",
			"fit",
			data,
			"--spec",
			put(name, text),
		]);
		expect(code).toBe(1);
		expect(stderr).toContain(says);
		expect(stderr).not.toContain("    at ");
	});

	it("says when no column tells what it means, and when the file can't be written", async () => {
		const { code, stderr } = await runLotse(["mmm", "fit", "-"], {
			stdin: "a,b\nx,y\n",
		});
		expect(code).toBe(1);
		expect(stderr).toContain("--spec");
		const unwritten = await runLotse([
			"mmm",
			"fit",
			data,
			"-s",
			specFile,
			"--preview",
			"-o",
			join(folder, "none", "m.json"),
		]);
		expect(unwritten.code).toBe(1);
		expect(unwritten.stderr).toContain("The file could not be written");
	});

	it("draws response curves", async () => {
		const text = await runLotse(["mmm", "curves", model], {
			env: { LOTSE_LANG: "de" },
		});
		expect(text.code).toBe(0);
		expect(text.stdout).toContain("bringt search im Mittel");
		const { json } = await runLotse(["mmm", "curves", model, "--json"]);
		expect(json()).toMatchObject([
			{ curves: [{ channel: "tv", currency: "EUR" }, { channel: "search" }] },
		]);
	});

	it("tests the model on weeks it has not seen", async () => {
		const { code, json } = await runLotse([
			"mmm",
			"backtest",
			data,
			"--spec",
			specFile,
			"--json",
		]);
		expect(code).toBe(0);
		expect(json()).toMatchObject([
			{
				weeks: expect.any(Number),
				relativeError: expect.any(Number),
				coverage: expect.any(Number),
			},
		]);
	}, 60_000);

	it("suggests a budget within the limits, with chance and proof", async () => {
		const limits = put(
			"limits.json",
			'{"tv":{"min":0,"max":500},"search":{"min":100,"max":900}}',
		);
		const args = ["budget", model, "--total", "700", "--limits", limits];
		const { code, stdout } = await runLotse(args);
		expect(code).toBe(0);
		expect(stdout).toContain("€700 a week");
		expect(stdout).toMatch(/Better than today’s shares with .*% probability/);
		const [suggestion] = (await runLotse([...args, "--json"])).json();
		expect(suggestion).toMatchObject({
			kind: "budget-suggestion",
			total: 700,
			pBetter: expect.any(Number),
			proof: { kktResidual: expect.any(Number) },
		});
		const spends = Object(suggestion).channels.map(
			({ suggested }: { suggested: number }) => suggested,
		);
		expect(spends[0] + spends[1]).toBeCloseTo(700, 6);
	});

	it("refuses limits that can't be met and models that are not whole", async () => {
		const tight = await runLotse([
			"budget",
			model,
			"--total",
			"9000",
			"--json",
		]);
		expect(tight.code).toBe(1);
		expect(tight.json()).toMatchObject([
			{ ok: false, problems: [{ code: "maxes-below-total", field: "total" }] },
		]);
		const wrong = await runLotse([
			"budget",
			model,
			"--limits",
			put("wrong.json", '{"tv":{"min":"no"}}'),
		]);
		expect(wrong.code).toBe(1);
		expect(wrong.stderr).toContain("limits.tv.min");
		const whole = JSON.parse(readFileSync(model, "utf8"));
		const cut = put(
			"cut.json",
			JSON.stringify({
				...whole,
				draws: whole.draws.map((draw: number[]) => draw.slice(1)),
			}),
		);
		const damaged = await runLotse(["mmm", "curves", cut], {
			env: { LOTSE_LANG: "de" },
		});
		expect(damaged.code).toBe(1);
		expect(damaged.stderr).toContain("Das ist kein vollständiges Modell.");
	});
});
