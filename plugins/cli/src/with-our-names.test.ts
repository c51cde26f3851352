import { expect, it } from "vitest";
import { withOurNames } from "./with-our-names.ts";

it("takes PyMC-Marketing's lift tests and priors as they are written there", () => {
	const spec = {
		target: "y",
		liftTests: [{ channel: "tv", x: 1, delta_x: 2, delta_y: 3, sigma: 4 }],
		priors: {
			intercept: { dist: "Normal", kwargs: { mu: 0.5, sigma: 0.2 } },
			saturation_beta: {
				dist: "HalfNormal",
				kwargs: { sigma: [1.3, 0.7] },
				dims: ["channel"],
			},
			y_sigma: { dist: "HalfNormal", sigma: 6 },
		},
	};
	expect(withOurNames(spec)).toEqual({
		target: "y",
		liftTests: [{ channel: "tv", x: 1, deltaX: 2, deltaY: 3, sigma: 4 }],
		priors: {
			intercept: { dist: "Normal", mu: 0.5, sigma: 0.2 },
			saturation_beta: { dist: "HalfNormal", sigma: [1.3, 0.7] },
			y_sigma: { dist: "HalfNormal", sigma: 6 },
		},
	});
});

it.each([null, 3, [1], { liftTests: "none", priors: 4 }, { liftTests: [2] }])(
	"leaves what is none of these to the check of the shape: %j",
	(value) => {
		expect(withOurNames(value)).toEqual(value);
	},
);
