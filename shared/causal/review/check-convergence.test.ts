import { expect, it } from "vitest";
import type { MmmModel } from "../mmm/mmm-model.ts";
import { checkConvergence } from "./check-convergence.ts";

const said = { de: "", en: "" };
const verdict: MmmModel["verdict"] = {
	advice: "given",
	level: "good",
	headline: said,
	reasons: [],
};
const diagnostics: MmmModel["diagnostics"] = {
	inference: "map-laplace",
	converged: true,
	iterations: 1,
	evaluations: 1,
	gradientNorm: 0,
	logPosteriorAtMode: 0,
	importance: { used: true, proposals: 1, k: 0, ess: 1 },
	moves: { count: 1, acceptance: 1 },
	r2: 1,
	nrmse: 0,
	weeks: 1,
	parameterCount: 1,
	seed: 1,
};
const sampling: NonNullable<MmmModel["diagnostics"]["sampling"]> = {
	chains: 4,
	draws: 1000,
	tune: 500,
	worstRhat: { name: "intercept", value: 1.004 },
	leastEssBulk: null,
	leastEssTail: null,
	divergences: 0,
	divergentShare: 0,
	saturated: 0,
	leastEBfmi: null,
	stepsADraw: 7,
};

it("tells a full fit from a preview from one that did not settle", () => {
	expect(checkConvergence({ diagnostics, verdict }).level).toBe("caution");
	const full = { ...diagnostics, sampling };
	expect(checkConvergence({ diagnostics: full, verdict })).toMatchObject({
		level: "good",
		figure: { value: 1.004, limit: 1.01 },
	});
	expect(
		checkConvergence({
			diagnostics: { ...full, converged: false },
			verdict,
		}).level,
	).toBe("poor");
	expect(
		checkConvergence({
			diagnostics: full,
			verdict: { ...verdict, advice: "withheld" },
		}).level,
	).toBe("poor");
});
