import { expect, it } from "vitest";
import { completeSpec } from "./complete-spec.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { modelParameters } from "./model-parameters.ts";
import { parameterLayout } from "./parameter-layout.ts";

const base = { date: "d", target: "y", channels: ["tv", "search"] };
const column = {
	family: "gamma_control",
	name: "price",
	prior: { dist: "Normal", mu: 0, sigma: 2 } as const,
};
const parametersOf = (more: Partial<MmmSpec>, geos: string[] = []) =>
	modelParameters(
		completeSpec({ ...base, ...more }),
		base.channels,
		[column],
		geos,
	);

it("has one entry for every name of the layout, whatever the kinds", () => {
	for (const kind of ["logistic", "hill", "tanh", "root", "none"] as const)
		for (const geos of [[], ["north", "south", "west"]]) {
			const more = {
				saturation: { kind },
				adstock: { kind: "weibull_pdf" as const },
				noise: "student_t" as const,
			};
			const found = parametersOf(more, geos);
			const layout = parameterLayout(
				completeSpec({ ...base, ...more }),
				base.channels,
				["gamma_control[price]"],
				geos,
			);
			expect(found.ok && found.parameters).toHaveLength(layout.size);
		}
});

it("has PyMC-Marketing's defaults", () => {
	const found = parametersOf({});
	const priors = found.ok ? found.parameters.map(({ prior }) => prior) : [];
	expect(priors[0]).toEqual({ dist: "Normal", mu: 0, sigma: 2 });
	expect(priors[1]).toEqual({ dist: "Beta", alpha: 1, beta: 3 });
	expect(priors[3]).toEqual({ dist: "Gamma", alpha: 3, beta: 1 });
	expect(priors[5]).toEqual({ dist: "HalfNormal", sigma: 2 });
	expect(priors.at(-1)).toEqual({ dist: "HalfNormal", sigma: 2 });
});

it("cuts supports by signs and priors, and names priors that leave nothing", () => {
	const found = parametersOf({
		controls: ["price"],
		signs: { price: "negative" },
		priors: { "adstock_alpha[tv]": { dist: "Uniform", lower: 0, upper: 0.3 } },
	});
	expect(found.ok && found.parameters[1]?.support).toEqual({
		kind: "between",
		low: 0,
		high: 0.3,
	});
	expect(found.ok && found.parameters[7]?.support).toEqual({
		kind: "below",
		high: 0,
	});
	const wrong = parametersOf({
		priors: {
			adstock_alpha: { dist: "Uniform", lower: 2, upper: 3 },
			saturation_beta: { dist: "Uniform", lower: 0, upper: 1 },
		},
	});
	expect(!wrong.ok && new Set(wrong.problems.map(({ key }) => key))).toEqual(
		new Set(["adstock_alpha", "saturation_beta"]),
	);
});
