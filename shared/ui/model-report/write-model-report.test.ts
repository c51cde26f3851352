import { expect, it } from "vitest";
import { fitMmm } from "../../causal/mmm/fit-mmm.ts";
import { readSeries } from "../../causal/mmm/read-series.ts";
import { simulateChocolateMaker } from "../../causal/simulate/simulate-chocolate-maker.ts";
import { writeModelReport } from "./write-model-report.ts";

const maker = simulateChocolateMaker(4);
const evil = '<img onerror="1">';
const csv = maker.csv.replace("revenue", '"<img onerror=""1"">"');
const spec = { ...maker.spec, target: evil };
const read = readSeries(csv, spec);
if (!read.ok) throw new Error("the demo must be readable");
const fit = fitMmm(read.series, spec, { draws: 60, proposals: 400, moves: 2 });
if (!fit.ok) throw new Error("the demo must be fitted");
const { model } = fit;
const madeAt = Date.UTC(2026, 0, 5, 9, 30);

it("is one page that loads nothing, runs nothing and escapes every name", () => {
	const page = writeModelReport(model, { language: "en", madeAt });
	expect(page).not.toContain("<img");
	expect(page).toContain("&#60;img");
	expect(page).not.toMatch(/<script|<link|src=|href=|url\(|@import|https?:/);
	expect(page).toContain("default-src 'none'");
	expect(page).not.toMatch(/NaN|undefined|Infinity|\[object/);
	for (const { name } of model.series.channels) expect(page).toContain(name);
	expect(page.match(/<svg/g)?.length).toBe(2 + model.series.channels.length);
	expect(page.match(/<svg[^>]*role="img" aria-label="[^"]+"/g)?.length).toBe(
		2 + model.series.channels.length,
	);
	expect(page.match(/<table>/g)?.length).toBe(5 + model.series.channels.length);
});

it("speaks German, and withholds a budget where the model does", () => {
	const withheld = {
		...model,
		verdict: { ...model.verdict, advice: "withheld" as const },
	};
	const page = writeModelReport(withheld, { language: "de", madeAt });
	expect(page).toContain('lang="de"');
	expect(page).toContain("Was dieses Modell nicht wissen kann");
	expect(page).toContain("Aus diesem Modell wird kein Budget vorgeschlagen");
	expect(page).toContain("05.01.2026, 09:30");
	expect(page).not.toContain("Vorschlag</th>");
});
