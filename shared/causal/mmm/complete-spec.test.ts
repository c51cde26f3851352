import { expect, it } from "vitest";
import { completeSpec } from "./complete-spec.ts";

it("fills PyMC-Marketing's defaults and keeps what is given", () => {
	const spec = completeSpec({
		date: "week",
		target: "sales",
		channels: ["tv"],
		priors: { y_sigma: { kind: "half-normal", sigma: 6 } },
	});
	expect(spec.adstock).toEqual({ kind: "geometric", maxLag: 8 });
	expect(spec.seasonality.yearly).toBe(2);
	expect(spec.controls).toEqual([]);
	expect(spec.currency).toBeNull();
	expect(spec.priors.adstock_alpha).toEqual({
		kind: "beta",
		alpha: 1,
		beta: 3,
	});
	expect(spec.priors.saturation_lam).toEqual({
		kind: "gamma",
		shape: 3,
		rate: 1,
	});
	expect(spec.priors.y_sigma.sigma).toBe(6);
});
