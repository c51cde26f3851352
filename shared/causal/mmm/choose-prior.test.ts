import { expect, it } from "vitest";
import { choosePrior } from "./choose-prior.ts";
import type { WrittenPrior } from "./prior.ts";

const members = ["tv", "search"];
const fallback = { dist: "HalfNormal", sigma: 2 } as const;
const choose = (priors: Record<string, WrittenPrior>, place: number) => {
	const chosen = choosePrior(priors, "beta", members, place, fallback);
	return (
		chosen.ok && [chosen.key, "sigma" in chosen.prior && chosen.prior.sigma]
	);
};

it("prefers a member's own prior to the family's, and that to the default", () => {
	const priors = {
		"beta[tv]": { dist: "HalfNormal", sigma: 1 },
		beta: { dist: "HalfNormal", sigma: 3 },
	};
	expect(choose(priors, 0)).toEqual(["beta[tv]", 1]);
	expect(choose(priors, 1)).toEqual(["beta", 3]);
	expect(choose({}, 1)).toEqual([null, 2]);
});

it("keeps the default for a name the family's numbers do not mention", () => {
	const priors = { beta: { dist: "HalfNormal", sigma: { tv: 5 } } };
	expect(choose(priors, 0)).toEqual(["beta", 5]);
	expect(choose(priors, 1)).toEqual([null, 2]);
});
