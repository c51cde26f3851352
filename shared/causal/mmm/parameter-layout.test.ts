import { expect, it } from "vitest";
import { parameterLayout } from "./parameter-layout.ts";

it("names parameters as PyMC-Marketing does, each in its place", () => {
	const layout = parameterLayout(
		{
			adstock: { kind: "geometric", maxLag: 8 },
			saturation: { kind: "logistic" },
		},
		["x1", "x2"],
		["gamma_control[event_1]", "gamma_fourier[sin_1]", "gamma_fourier[cos_1]"],
	);
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
	expect(layout.names[layout.column + 1]).toBe("gamma_fourier[sin_1]");
	expect(layout.names[layout.sigma]).toBe("y_sigma");
	expect(layout.size).toBe(11);
});

it("gives each market its own intercept, noise and coefficients, and Student-t noise its degrees of freedom", () => {
	const { names, geo, nu, sigma, size } = parameterLayout(
		{
			adstock: { kind: "delayed", maxLag: 8 },
			saturation: { kind: "hill" },
			noise: "student_t",
		},
		["tv", "search"],
		[],
		["north", "south"],
	);
	expect(names.slice(1, 5)).toEqual([
		"adstock_alpha[tv]",
		"adstock_alpha[search]",
		"adstock_theta[tv]",
		"adstock_theta[search]",
	]);
	expect(names[geo?.betaSpread ?? 0]).toBe("saturation_beta_spread[tv]");
	expect(names[(geo?.intercept ?? 0) + 1]).toBe("intercept[south]");
	expect(names[(geo?.beta ?? 0) + 3]).toBe("saturation_beta[south, search]");
	expect(names[nu ?? 0]).toBe("y_nu");
	expect(sigma).toBe(size - 1);
	expect(new Set(names).size).toBe(size);
});
