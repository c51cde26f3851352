import { expect, it } from "vitest";
import { fitMmm } from "../mmm/fit-mmm.ts";
import { readSeries } from "../mmm/read-series.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { addPlacebo } from "./add-placebo.ts";
import { checkPlacebo } from "./check-placebo.ts";

it("credits a shifted copy with nothing, and names it where it is credited", () => {
	const maker = simulateChocolateMaker(4);
	const read = readSeries(maker.csv, maker.spec);
	if (!read.ok) throw new Error("the demo must be readable");
	const { series, spec, name } = addPlacebo(read.series, maker.spec, "tv");
	const fit = fitMmm(series, spec, { draws: 200, proposals: 400, moves: 3 });
	if (!fit.ok) throw new Error("the demo must be fitted");
	expect(checkPlacebo(fit.model, name, "tv").level).toBe("good");
	const total = series.target.reduce((sum, y) => sum + y, 0);
	const credited = (mean: number) => ({
		...fit.model,
		summary: fit.model.summary.map((row) =>
			row.name === `contribution[${name}]`
				? { ...row, mean, q3: 0.02 * total }
				: row,
		),
	});
	expect(checkPlacebo(credited(0), name, "tv").level).toBe("caution");
	expect(checkPlacebo(credited(total), name, "tv").level).toBe("poor");
});
