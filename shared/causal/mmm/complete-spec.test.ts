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
	expect(spec.saturation.kind).toBe("logistic");
	expect(spec.priors).toEqual({ y_sigma: { kind: "half-normal", sigma: 6 } });
	expect(completeSpec(spec)).toEqual(spec);
});
