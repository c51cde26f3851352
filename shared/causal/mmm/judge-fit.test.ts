import { expect, it } from "vitest";
import { judgeFit } from "./judge-fit.ts";
import type { MmmDiagnostics } from "./mmm-model.ts";

const good: MmmDiagnostics = {
	inference: "map-laplace",
	converged: true,
	iterations: 60,
	evaluations: 100,
	gradientNorm: 1e-4,
	logPosteriorAtMode: 100,
	importance: { used: true, proposals: 1000, k: 0.4, ess: 500 },
	moves: { count: 3, acceptance: 0.9 },
	r2: 0.9,
	nrmse: 0.05,
	weeks: 104,
	parameterCount: 25,
	seed: 1,
};

it("gives advice where the computation is sound", () => {
	expect(judgeFit(good, [])).toMatchObject({
		advice: "given",
		level: "good",
		reasons: [],
	});
});

it("names channels and fits that deserve caution", () => {
	const vague = judgeFit(good, ["tv"]);
	expect(vague.level).toBe("caution");
	expect(vague.reasons[0]?.en).toContain("tv");
	expect(judgeFit({ ...good, r2: 0.1 }, []).reasons[0]?.de).toContain("10 %");
});

it("withholds advice without a mode, or with rough intervals", () => {
	expect(judgeFit({ ...good, converged: false }, []).advice).toBe("withheld");
	const rough = {
		importance: { ...good.importance, k: 0.9 },
		moves: { count: 0, acceptance: 0 },
	};
	expect(judgeFit({ ...good, ...rough }, []).advice).toBe("withheld");
	expect(judgeFit({ ...good, importance: rough.importance }, []).advice).toBe(
		"given",
	);
});
