import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { fitMmm } from "./fit-mmm.ts";
import { prepareDesign } from "./prepare-design.ts";
import { readSeries } from "./read-series.ts";
import { summarise } from "./summarise.ts";

it("summarises exactly the draws it is given, in units of the file", () => {
	const maker = simulateChocolateMaker(4);
	const read = readSeries(maker.csv, maker.spec);
	if (!read.ok) throw new Error("the demo must be readable");
	const fit = fitMmm(read.series, maker.spec, {
		draws: 60,
		proposals: 200,
		moves: 1,
	});
	if (!fit.ok) throw new Error("the demo must fit");
	const { model } = fit;
	const design = prepareDesign(model.series, model.spec, model.scales);
	const { rows, r2, nrmse } = summarise(design, model.series, model.draws);
	expect(rows).toEqual(model.summary);
	const alpha = rows.find(({ name }) => name === "adstock_alpha[tv]");
	const column = model.parameters.indexOf("adstock_alpha[tv]");
	const mean =
		model.draws.reduce((sum, draw) => sum + (draw[column] ?? 0), 0) / 60;
	expect(alpha?.mean).toBeCloseTo(mean, 12);
	for (const { channel, spend } of maker.truth.channels) {
		const find = (name: string) =>
			rows.find((line) => line.name === `${name}[${channel}]`)?.mean ?? 0;
		expect(find("contribution") / spend).toBeCloseTo(find("roas"), 9);
		expect(find("mroas")).toBeLessThan(find("roas"));
	}
	expect(r2).toBeGreaterThan(0.9);
	expect(nrmse).toBeLessThan(0.1);
});
