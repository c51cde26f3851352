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

it("says how often people should see a channel known by reach and frequency", () => {
	const lines = Array.from({ length: 40 }, (_, t) => {
		const day = new Date(Date.UTC(2025, 0, 6 + 7 * t));
		const [reach, often] = [1_000 + ((t * 37) % 11) * 100, 1 + (t % 6) * 0.8];
		const noise = 4 * (((t * 29) % 13) - 6);
		const sales = 500 + noise + (0.2 * reach) / (1 + (3 / often) ** 2);
		return `${day.toISOString().slice(0, 10)},${sales},${reach * often},${reach},${often}`;
	});
	const video = {
		date: "week",
		target: "sales",
		channels: ["video"],
		spend: { video: "cost" },
		reach: { video: { reach: "people", frequency: "contacts" } },
		seasonality: { yearly: 0 },
	};
	const weeks = readSeries(
		`week,sales,cost,people,contacts\n${lines.join("\n")}`,
		video,
	);
	if (!weeks.ok) throw new Error(JSON.stringify(weeks.problems));
	const fitted = fitMmm(weeks.series, video, { draws: 60, proposals: 400 });
	if (!fitted.ok) throw new Error("the weeks must be fitted");
	const page = writeModelReport(fitted.model, { language: "en", madeAt });
	expect(page).toContain("How often people see a channel");
	expect(page).not.toMatch(/NaN|undefined/);
});
