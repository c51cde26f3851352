import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { makeWeeks } from "./make-weeks.ts";
import { runLotse } from "./run-lotse.ts";

const folder = mkdtempSync(join(tmpdir(), "lotse-reach-"));
const file = (name: string, text: string) => {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The made-up weeks with people reached by search, each of whom saw it one to six times. */
const data = file(
	"data.csv",
	makeWeeks(80)
		.trim()
		.split("\n")
		.map((line, i) => {
			if (i === 0) return `${line},reach,frequency`;
			const often = 1 + ((i * 7) % 11) / 2;
			return `${line},${(Number(line.split(",")[3]) / often).toFixed(3)},${often}`;
		})
		.join("\n"),
);
const spec = file(
	"spec.json",
	JSON.stringify({
		date: "week",
		target: "revenue",
		channels: ["tv", "search"],
		controls: ["promo"],
		reach: { search: { reach: "reach", frequency: "frequency" } },
	}),
);
const model = join(folder, "model.json");

it("goes from reach and frequency to a curve with its best frequency and a budget under a cap", async () => {
	const fit = await runLotse([
		...["mmm", "fit", data, "--spec", spec],
		...["-o", model, "--preview"],
	]);
	expect(fit.code).toBe(0);
	expect(fit.stdout).toContain("frequency_kappa[search]");
	const text = await runLotse(["mmm", "curves", model], {
		env: { LOTSE_LANG: "de" },
	});
	expect(text.stdout).toContain("nach Kontakten je erreichter Person");
	expect(text.stdout).toContain("am besten (");
	const { json } = await runLotse(["mmm", "curves", model, "--json"]);
	expect(json()).toMatchObject([{ frequencies: [{ channel: "search" }] }]);

	const limits = (cap: number, name = "search") =>
		file(
			"limits.json",
			JSON.stringify({ [name]: { min: 0, max: 900, frequencyCap: cap } }),
		);
	const plan = await runLotse(["budget", model, "--limits", limits(1.5)]);
	expect(plan.stdout).toMatch(/1(\.5)? contacts a person/);
	const wrong = await runLotse(["budget", model, "--limits", limits(2, "tv")]);
	expect(wrong.code).toBe(1);
	expect(wrong.stderr).toContain("knows no frequency");
	const report = await runLotse(["mmm", "report", model, "--html"]);
	expect(report.code).toBe(0);
});
