import {
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { readCsv } from "../src/read-csv.ts";
import { runLotse } from "./run-lotse.ts";

const fromRoot = (path: string) =>
	fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "lotse-real-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The path of a public data set beside the repository; null, with one line that says so, where it is absent. */
function dataSet(path: string): string | null {
	const file = fromRoot(`../shared/data/${path}`);
	if (existsSync(file)) return file;
	console.log(`Not run: ${path} is not there.`);
	return null;
}

describe("on public data", () => {
	it.each([
		[
			"mmm/pymc-marketing/mmm_example.csv",
			"mmm_example.spec.json",
			["x1", "x2"],
		],
		[
			"mmm/robyn/dt_simulated_weekly.csv",
			"robyn.spec.json",
			["tv_S", "ooh_S", "print_S", "facebook_S", "search_S"],
		],
	])(
		"%s becomes model, curves and a suggestion",
		async (path, spec, channels) => {
			const data = dataSet(path);
			if (data === null) return;
			const model = join(folder, `${spec}.model.json`);
			const fit = await runLotse([
				"mmm",
				"fit",
				data,
				"--spec",
				fromRoot(`plugins/cli/examples/${spec}`),
				"-o",
				model,
				"--preview",
			]);
			expect(fit.stderr).toContain("Saved");
			expect(fit.code).toBe(0);
			const curves = await runLotse(["mmm", "curves", model, "--json"]);
			expect(
				Object(curves.json()[0]).curves.map(
					({ channel }: { channel: string }) => channel,
				),
			).toEqual(channels);
			const budget = await runLotse(["budget", model, "--json"]);
			const [suggestion] = budget.json();
			expect(suggestion).toMatchObject({
				kind: "budget-suggestion",
				channels: channels.map((channel) => ({ channel })),
			});
			expect(Object(suggestion).proof.kktResidual).toBeLessThan(1e-3);
		},
		120_000,
	);

	it("compares headline pairs and is right about most it decides", async () => {
		const file = dataSet("copy/upworthy/upworthy_sig_pairs_same_image.csv");
		if (file === null) return;
		const [header, ...rows] = readCsv(readFileSync(file, "utf8"));
		const at = (name: string) => header?.cells.indexOf(name) ?? -1;
		const pairs = rows.slice(0, 200).map(({ cells }) => {
			const cell = (name: string) => cells[at(name)] ?? "";
			const rate = (side: string) =>
				Number(cell(`clicks_${side}`)) / Number(cell(`n_${side}`));
			return {
				a: cell("headline_a"),
				b: cell("headline_b"),
				wonByA: rate("a") > rate("b"),
			};
		});
		const input = join(folder, "pairs.csv");
		const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
		const lines = pairs.map(({ a, b }) => `${quote(a)},${quote(b)}`);
		writeFileSync(input, ["headline_a,headline_b", ...lines].join("\n"));
		const { code, json } = await runLotse(["compare", input, "--json"]);
		expect(code).toBe(0);
		const answers = json();
		expect(answers).toHaveLength(pairs.length);
		const decided = answers.flatMap(({ pA, abstain }, index) =>
			abstain === false ? [Number(pA) > 0.5 === pairs[index]?.wonByA] : [],
		);
		expect(decided.length).toBeGreaterThan(20);
		const right = decided.filter((isRight) => isRight).length;
		expect(right / decided.length).toBeGreaterThan(0.6);
	}, 60_000);
});
