import { expect, it } from "vitest";
import { parameterLayout } from "./parameter-layout.ts";

it("names parameters as PyMC-Marketing does, each in its place", () => {
	const layout = parameterLayout(["x1", "x2"], ["event_1"], ["sin_1", "cos_1"]);
	expect(layout.names).toEqual([
		"intercept",
		"adstock_alpha[x1]",
		"adstock_alpha[x2]",
		"saturation_lam[x1]",
		"saturation_lam[x2]",
		"saturation_beta[x1]",
		"saturation_beta[x2]",
		"gamma_control[event_1]",
		"gamma_fourier[sin_1]",
		"gamma_fourier[cos_1]",
		"y_sigma",
	]);
	expect(layout.names[layout.beta + 1]).toBe("saturation_beta[x2]");
	expect(layout.names[layout.fourier]).toBe("gamma_fourier[sin_1]");
	expect(layout.names[layout.sigma]).toBe("y_sigma");
	expect(layout.size).toBe(11);
});
