import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeWeeks } from "./make-weeks.ts";
import { runLotse } from "./run-lotse.ts";

const folder = mkdtempSync(join(tmpdir(), "lotse-report-"));
const model = join(folder, "model.json");
beforeAll(async () => {
	const data = join(folder, "weeks.csv");
	const spec = join(folder, "spec.json");
	writeFileSync(data, makeWeeks(80));
	writeFileSync(
		spec,
		JSON.stringify({
			date: "week",
			target: "revenue",
			channels: ["tv", "search"],
			controls: ["promo"],
			currency: "EUR",
		}),
	);
	const fit = await runLotse([
		"mmm",
		"fit",
		data,
		"--spec",
		spec,
		"-o",
		model,
		"--preview",
	]);
	expect(fit.code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("reports as text, as JSON and as a page", async () => {
	const text = await runLotse(["mmm", "report", model]);
	expect(text).toMatchObject({ code: 0, stderr: "" });
	expect(text.stdout).toContain("What moves revenue");
	expect(text.stdout).toContain("What this model cannot know");
	const json = await runLotse(["mmm", "report", model, "--json"]);
	const [{ review, decomposition } = {}] = json.json();
	expect(Object(review).checks).toHaveLength(9);
	expect(Object(decomposition).channels).toHaveLength(2);
	const page = join(folder, "report.html");
	const html = await runLotse([
		"mmm",
		"report",
		model,
		"--html",
		"--lang",
		"de",
		"-o",
		page,
	]);
	expect(html).toMatchObject({ code: 0, stdout: "" });
	expect(html.stderr).toContain("Saved");
	expect(readFileSync(page, "utf8")).toMatch(
		/^<!doctype html>\n<html lang="de">/,
	);
});

it.each([
	[["--lang", "fr"], "--lang de or --lang en"],
	[["--html", "--json"], "exclude each other"],
	[["-o", model], "would overwrite"],
])("refuses %j", async (more, says) => {
	const done = await runLotse(["mmm", "report", model, ...more]);
	expect(done).toMatchObject({ code: 2, stdout: "" });
	expect(done.stderr).toContain(says);
});

it("refuses what is no model, and a folder that is not there", async () => {
	const none = join(folder, "none.json");
	writeFileSync(none, '{"kind":"mmm"}');
	const wrong = await runLotse(["mmm", "report", none]);
	expect(wrong.code).toBe(1);
	expect(wrong.stderr).toContain("not a complete model");
	const path = join(folder, "missing", "r.html");
	const lost = await runLotse(["mmm", "report", model, "--html", "-o", path]);
	expect(lost.code).toBe(1);
	expect(lost.stderr).toContain("could not be written");
});
