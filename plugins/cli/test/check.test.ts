import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runLotse } from "./run-lotse.ts";

const folder = mkdtempSync(join(tmpdir(), "lotse-check-"));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, text: string): string => {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
};
const headline = ["--channel", "google-ads-headline"];
const day = ["--today", "2026-12-01"];

describe("lotse check", { timeout: 30_000 }, () => {
	it("ends with 0 when there is nothing worse than a warning", async () => {
		const clean = await runLotse(["check", "Rote Schuhe", ...headline, ...day]);
		expect([clean.code, clean.stdout]).toEqual([0, ""]);
		const warned = await runLotse(["check", "Jetzt sparen!", ...headline]);
		expect(warned.code).toBe(0);
		expect(warned.stdout).toContain(
			"argument-1:1:13: warning google-ads.exclamation-in-headline",
		);
	});

	it("reads a page as a page, and names places in the file", async () => {
		const page = put(
			"page.html",
			"<h1>Los</h1>\n<script>hier klicken</script>\n<p>Hier <b>klicken</b>\n",
		);
		const post = put(
			"post.md",
			"# Los\n\n`hier klicken`\n\n**Hier** klicken\n",
		);
		const run = await runLotse([
			"check",
			page,
			post,
			"--format",
			"json",
			...headline,
			...day,
		]);
		expect(run.code).toBe(1);
		const errors = run
			.json()
			.map(({ findings }) =>
				Array.isArray(findings)
					? findings
							.filter(({ ruleId }) => ruleId === "google-ads.click-here")
							.map(({ line, column, text }) => [line, column, text])
					: [],
			);
		expect(errors).toEqual([
			[[3, 4, "Hier klicken"]],
			[[5, 3, "Hier klicken"]],
		]);
	});

	it("ends with 1 at an error, and answers in the order of the lines", async () => {
		const run = await runLotse(
			["check", "-", "--format", "json", ...headline, ...day],
			{ stdin: "Gute Schuhe\n\nHier klicken\nRote Schuhe\n" },
		);
		expect(run.code).toBe(1);
		expect(run.json().map(({ line, text }) => [line, text])).toEqual([
			[1, "Gute Schuhe"],
			[2, ""],
			[3, "Hier klicken"],
			[4, "Rote Schuhe"],
		]);
		expect(run.json()[2]).toMatchObject({
			findings: [
				{ ruleId: "google-ads.click-here", line: 3, column: 1, endColumn: 13 },
			],
		});
	});

	it("judges by the law of the day and of the place", async () => {
		const text = ["check", "Umweltfreundliche Schuhe"];
		expect((await runLotse([...text, ...day])).code).toBe(1);
		expect((await runLotse([...text, "--today", "2026-09-26"])).code).toBe(0);
		expect(
			(await runLotse([...text, ...day, "--jurisdiction", "eu"])).code,
		).toBe(0);
		expect(
			(await runLotse([...text, ...day, "--jurisdiction", "de"])).code,
		).toBe(1);
	});

	it("takes rules of Vale and of the house, from a file or a folder", async () => {
		put(
			"house.yml",
			"extends: substitution\nmessage: Use '%s' instead of '%s'.\nlevel: error\nswap:\n  shoe: Schuh\n",
		);
		put(
			"list.json",
			JSON.stringify({
				rules: [
					{
						id: "our.cheap",
						extends: "existence",
						message: "Avoid %s",
						level: "error",
						tokens: ["billig"],
						ignorecase: true,
					},
				],
			}),
		);
		put("bad.yml", "extends: existence\nmessage: a\ntokens: ['(a+)+$']\n");
		const run = await runLotse([
			"check",
			"billig shoe",
			"--rules",
			folder,
			"--lang",
			"de",
		]);
		expect(run.code).toBe(1);
		expect(run.stdout).toContain("error our.cheap: Avoid billig");
		expect(run.stdout).toContain("Use 'Schuh' instead of 'shoe'.");
		expect(run.stderr).toContain("could hang");
		const one = await runLotse([
			"check",
			"x",
			"--rules",
			join(folder, "bad.yml"),
		]);
		expect([one.code, one.stderr.includes("could hang")]).toEqual([2, true]);
	});

	it("places findings of a whole document by line and column, as SARIF 2.1.0", async () => {
		const path = put(
			"page.md",
			"# Neu\r\n\r\nUnsere 😀 Schuhe sind\r\numweltfreundliche Schuhe.\r\n",
		);
		const run = await runLotse([
			"check",
			path,
			"--document",
			"--format",
			"sarif",
			...day,
		]);
		expect(run.code).toBe(1);
		const [log] = run.json();
		expect(log).toMatchObject({
			version: "2.1.0",
			runs: [
				{
					columnKind: "utf16CodeUnits",
					tool: {
						driver: {
							name: "lotse",
							rules: [
								{
									id: "de-law.generic-green-claim",
									help: { text: expect.stringContaining("EU Ecolabel") },
									helpUri: expect.stringMatching(/^https:/),
								},
							],
						},
					},
					results: [
						{
							ruleId: "de-law.generic-green-claim",
							ruleIndex: 0,
							level: "error",
							message: { text: expect.any(String) },
							locations: [
								{
									physicalLocation: {
										artifactLocation: {
											uri: expect.stringContaining("page.md"),
										},
										region: {
											startLine: 4,
											startColumn: 1,
											endLine: 4,
											endColumn: 18,
										},
									},
								},
							],
						},
					],
				},
			],
		});
	});

	it("checks for inclusive language only when asked", async () => {
		const text = [
			"check",
			"Unsere Mitarbeiter beraten Sie gern",
			"--lang",
			"de",
		];
		expect((await runLotse(text)).stdout).not.toContain("inclusive.");
		expect((await runLotse([...text, "--inclusive"])).stdout).toContain(
			"“Mitarbeiter” names one sex only. Such as “Mitarbeitende / Team”.",
		);
	});

	it.each([
		[["--channel", "fax"], "fax"],
		[["--format", "xml"], "xml"],
		[["--jurisdiction", "us"], "us"],
		[["--today", "2026-02-30"], "2026-02-30"],
		[["--rules", "nowhere.yml"], "nowhere.yml"],
		[["nowhere.txt"], "nowhere.txt"],
	])("ends with 2 when called with %j", async (args, named) => {
		const run = await runLotse([
			"check",
			...(args[0]?.startsWith("--") ? ["x"] : []),
			...args,
		]);
		expect([run.code, run.stdout]).toEqual([2, ""]);
		expect(run.stderr).toContain(named);
	});

	it("takes --json for --format json, one object a text in order, and nothing else", async () => {
		const { code, json } = await runLotse(
			["check", "-", "--channel", "google-ads", "--json"],
			{ stdin: "Hier klicken\n\nFLOWERS!!!\n" },
		);
		expect(code).toBe(1);
		expect(json().map(({ line, errors }) => [line, errors])).toEqual([
			[1, 1],
			[2, 0],
			[3, 2],
		]);
		const both = await runLotse(["check", "x", "--json", "--format", "text"]);
		expect(both.code).toBe(2);
	});

	it("looks at the other texts when one is too long, and says so", async () => {
		const { code, json, stderr } = await runLotse(
			["check", "-", "--channel", "google-ads", "--json"],
			{ stdin: `${"x".repeat(200_001)}\nHier klicken\n` },
		);
		expect(code).toBe(2);
		expect(stderr).toContain("200,000");
		expect(json()).toMatchObject([
			{ line: 1, ok: false, reason: "too-long" },
			{ line: 2, ok: true, errors: 1 },
		]);
	});

	it("holds texts to a style guide or a glossary", async () => {
		const guide = put(
			"guide.yaml",
			"name: Ours\nterms:\n  - preferred: Kundin\n    forbidden: [User]\n    level: error\n",
		);
		const found = await runLotse(["check", "Unser User", "-g", guide]);
		expect(found.code).toBe(1);
		expect(found.stdout).toContain("error style-guide.term-kundin");
		const terms = put("terms.csv", "Begriff;Verboten\nE-Mail;Email\n");
		const glossary = await runLotse(["check", "Per Email", "-g", terms]);
		expect(glossary.stdout).toContain("style-guide.term-e-mail");
		const broken = put("broken.yaml", "name: Ours\nterm: []\n");
		const refused = await runLotse(["check", "x", "-g", broken]);
		expect([refused.code, refused.stderr]).toEqual([
			2,
			expect.stringContaining("“term”"),
		]);
	});
});
