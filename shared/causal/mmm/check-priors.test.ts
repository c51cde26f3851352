import { expect, it } from "vitest";
import { checkPriors } from "./check-priors.ts";
import type { MmmSpec } from "./mmm-spec.ts";

const problemsOf = (priors: NonNullable<MmmSpec["priors"]>, more = {}) =>
	checkPriors({
		date: "d",
		target: "y",
		channels: ["tv", "search"],
		controls: ["price"],
		...more,
		priors,
	}).map(({ column, value }) => `${column}: ${value}`);

it("has nothing against priors that fit", () => {
	expect(
		problemsOf({
			intercept: { dist: "Normal", mu: 0.5, sigma: 0.2 },
			"adstock_alpha[tv]": { dist: "Uniform", lower: 0, upper: 0.3 },
			saturation_beta: { dist: "HalfNormal", sigma: [1.3, 0.7] },
			"gamma_control[price]": { dist: "TruncatedNormal", sigma: 2, upper: 0 },
			gamma_fourier: { kind: "laplace", mu: 0, scale: 0.2 },
			"roas[tv]": { dist: "LogNormal", mu: 0.2, sigma: 0.9 },
			contribution_share: { dist: "Beta", alpha: 1, beta: 99 },
		}),
	).toEqual([]);
});

it("names what no parameter is called, with what there is", () => {
	expect(problemsOf({ saturation_kappa: { dist: "HalfNormal" } })).toEqual([
		"priors.saturation_kappa: saturation_kappa",
	]);
	expect(problemsOf({ "adstock_alpha[radio]": { dist: "Beta" } })).toEqual([
		"priors.adstock_alpha[radio]: radio",
	]);
	expect(
		problemsOf(
			{ saturation_kappa: { dist: "HalfNormal" } },
			{ saturation: { kind: "hill" } },
		),
	).toEqual([]);
});

it("wants one prior on what a channel brought, the closer one first", () => {
	const wide = { dist: "LogNormal", mu: 0, sigma: 1 };
	expect(problemsOf({ mroas: wide, "roas[tv]": wide })).toEqual([]);
	expect(problemsOf({ "mroas[tv]": wide, "roas[tv]": wide })).toEqual([
		"priors.mroas[tv]: tv",
	]);
});

it("names each prior that cannot be once", () => {
	expect(problemsOf({ y_sigma: { dist: "HalfNormal", sigma: 0 } })).toEqual([
		"priors.y_sigma.sigma: 0",
	]);
	expect(
		problemsOf({ saturation_beta: { dist: "Uniform", lower: 0, upper: 1 } }),
	).toEqual(["priors.saturation_beta: Uniform 0 … 1"]);
	expect(problemsOf({ roas: { dist: "Uniform", lower: 0, upper: 4 } })).toEqual(
		["priors.roas: Uniform"],
	);
});
