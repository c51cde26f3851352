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

it("judges chains by their agreement, not by the bell curve they started from", () => {
	const sampling = {
		chains: 4,
		draws: 1000,
		tune: 500,
		worstRhat: { name: "intercept", value: 1.002 },
		leastEssBulk: { name: "intercept", value: 2000 },
		leastEssTail: { name: "intercept", value: 1500 },
		divergences: 0,
		divergentShare: 0,
		saturated: 0,
		leastEBfmi: 0.9,
		stepsADraw: 7,
	};
	const nuts: MmmDiagnostics = {
		...good,
		inference: "nuts",
		importance: { ...good.importance, k: 1.2 },
		sampling,
	};
	expect(judgeFit(nuts, []).level).toBe("good");
	const apart = judgeFit(
		{
			...nuts,
			converged: false,
			sampling: { ...sampling, worstRhat: { name: "lam", value: 1.2 } },
		},
		[],
	);
	expect(apart.advice).toBe("withheld");
	expect(apart.reasons).toHaveLength(1);
	expect(apart.reasons[0]?.de).toContain("R-hat 1.200 bei lam");
	const unknown = { ...sampling, worstRhat: null, divergentShare: 0.02 };
	expect(
		judgeFit({ ...nuts, converged: false, sampling: unknown }, []).reasons,
	).toHaveLength(2);
	const weak = {
		...sampling,
		leastEssTail: { name: "lam", value: 120.4 },
		leastEBfmi: 0.1,
	};
	const caution = judgeFit({ ...nuts, sampling: weak }, []);
	expect(caution.level).toBe("caution");
	expect(caution.reasons.map(({ en }) => en).join(" ")).toMatch(
		/only 120 .*E-BFMI 0\.10/,
	);
});
