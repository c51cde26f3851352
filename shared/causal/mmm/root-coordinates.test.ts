import fc from "fast-check";
import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { completeSpec } from "./complete-spec.ts";
import { prepareDesign } from "./prepare-design.ts";
import { readSeries } from "./read-series.ts";
import { rootCoordinates } from "./root-coordinates.ts";
import { startValues } from "./start-values.ts";

const maker = simulateChocolateMaker(4);
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the demo must be readable");
const design = prepareDesign(read.series, completeSpec(maker.spec));
const { objective, toFree, fromFree, size } = rootCoordinates(design);
const start = startValues(design);

it("goes there and back", () => {
	const back = toFree(fromFree(start));
	back.forEach((value, i) => {
		expect(value).toBeCloseTo(start[i] ?? 0, 10);
	});
});

it("is infinite where a root is not positive", () => {
	const roots = fromFree(start);
	roots[design.layout.beta] = 0;
	expect(objective(roots)).toBe(Number.POSITIVE_INFINITY);
});

it("has the gradient of finite differences", () => {
	const shifts = fc.array(fc.double({ min: -0.1, max: 0.1, noNaN: true }), {
		minLength: size,
		maxLength: size,
	});
	fc.assert(
		fc.property(shifts, (shift) => {
			const roots = fromFree(start.map((value, i) => value + (shift[i] ?? 0)));
			const gradient = new Float64Array(size);
			objective(roots, gradient);
			for (let i = 0; i < size; i++) {
				const [up, down] = [roots.slice(), roots.slice()];
				up[i] = (roots[i] ?? 0) + 1e-6;
				down[i] = (roots[i] ?? 0) - 1e-6;
				const numeric = (objective(up) - objective(down)) / 2e-6;
				expect(Math.abs((gradient[i] ?? 0) - numeric)).toBeLessThan(
					1e-3 * (1 + Math.abs(numeric)),
				);
			}
		}),
		{ seed: 1, numRuns: 20 },
	);
});

it("searches the inverse of a half-way level, with the gradient of finite differences", () => {
	const hill = prepareDesign(
		read.series,
		completeSpec({ ...maker.spec, saturation: { kind: "hill" } }),
	);
	const roots = rootCoordinates(hill);
	const theta = startValues(hill);
	const at = roots.fromFree(theta);
	const kappa = hill.layout.curves[0]?.places[1] ?? 0;
	expect(at[kappa]).toBeCloseTo(Math.exp(-(theta[kappa] ?? 0) / 3), 10);
	roots.toFree(at).forEach((value, i) => {
		expect(value).toBeCloseTo(theta[i] ?? 0, 10);
	});
	const gradient = new Float64Array(at.length);
	roots.objective(at, gradient);
	for (const place of [kappa, hill.layout.beta]) {
		const [up, down] = [at.slice(), at.slice()];
		up[place] = (at[place] ?? 0) + 1e-6;
		down[place] = (at[place] ?? 0) - 1e-6;
		const numeric = (roots.objective(up) - roots.objective(down)) / 2e-6;
		expect(Math.abs((gradient[place] ?? 0) - numeric)).toBeLessThan(
			1e-3 * (1 + Math.abs(numeric)),
		);
	}
});
