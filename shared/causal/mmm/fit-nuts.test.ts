import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fitNuts } from "./fit-nuts.ts";
import type { MmmModel } from "./mmm-model.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { readSeries } from "./read-series.ts";

const data = "../shared/data/mmm";
const spec: MmmSpec = {
	date: "date_week",
	target: "y",
	channels: ["x1", "x2"],
	controls: ["event_1", "event_2", "t"],
};
/** mmm.md section 4: the priors of PyMC-Marketing's quickstart. */
const quickstart: MmmSpec["priors"] = {
	intercept: { kind: "normal", mu: 0.5, sigma: 0.2 },
	saturation_beta: { kind: "half-normal", sigma: { x1: 1.3126, x2: 0.6874 } },
	gamma_control: { kind: "normal", mu: 0, sigma: 0.05 },
	gamma_fourier: { kind: "laplace", mu: 0, scale: 0.2 },
	y_sigma: { kind: "half-normal", sigma: 6 },
};
const long: Record<string, string> = {
	alpha: "adstock_alpha",
	lam: "saturation_lam",
	beta: "saturation_beta",
	gc: "gamma_control",
	gf: "gamma_fourier",
	sigma: "y_sigma",
};
/** Total contributions, mean and sd (reference posterior), and medians of x2's curve (quickstart: Stan 2.21). */
const known = {
	default: {
		totals: [
			[278_170, 17_461],
			[68_256, 3_103],
		],
		medians: {},
	},
	quickstart: {
		totals: [
			[273_000, 18_134],
			[67_360, 3_111],
		],
		medians: {
			"adstock_alpha[x2]": 0.189,
			"saturation_lam[x2]": 3.02,
			"saturation_beta[x2]": 0.247,
		},
	},
};

function fit(priors: MmmSpec["priors"]): MmmModel {
	const ask = priors ? { ...spec, priors } : spec;
	const csv = readFileSync(`${data}/pymc-marketing/mmm_example.csv`, "utf8");
	const read = readSeries(csv, ask);
	if (!read.ok) throw new Error(read.problems[0]?.message.en ?? "unreadable");
	const result = fitNuts(read.series, ask);
	if (!result.ok) throw new Error(result.problems[0]?.message.en ?? "no model");
	return result.model;
}

describe("fitNuts", () => {
	it.each([
		["default", undefined],
		["quickstart", quickstart],
	] as const)(
		"agrees with the reference posterior of mmm_example.csv, %s priors",
		(name, priors) => {
			const path = `${data}/reference/mmm_example_posterior_${name}.csv`;
			if (!existsSync(path)) return console.info(`not there: ${path}`);
			const model = fit(priors);
			const row = (wanted: string) => {
				const found = model.summary.find((line) => line.name === wanted);
				if (!found) throw new Error(`no ${wanted}`);
				return found;
			};
			const lines = readFileSync(path, "utf8").trim().split("\n").slice(1);
			expect(lines).toHaveLength(15);
			for (const line of lines) {
				const [short = "", mean, sd, , , ess] = line.split(",");
				const [kind = "", rest] = short.split("[");
				const found = row(
					(long[kind] ?? kind) + (rest === undefined ? "" : `[${rest}`),
				);
				// Both sides are Monte Carlo; the reference is printed with four digits or more.
				const error = Math.hypot(
					found.mcse ?? 0,
					Number(sd) / Math.sqrt(Number(ess)),
				);
				const label = `${short}: ${found.mean} ± ${found.sd} against ${mean} ± ${sd}`;
				expect(Math.abs(found.mean - Number(mean)), label).toBeLessThan(
					4 * error,
				);
				// The tail of x2's curve decides its sd, and the reference's own two runs differ by a quarter there.
				if (/^(lam|beta)\[x2\]/.test(short)) continue;
				expect(Math.abs(found.sd / Number(sd) - 1), label).toBeLessThan(0.1);
			}
			const { totals, medians } = known[name];
			totals.forEach(([mean = 0, sd = 0], i) => {
				const found = row(`contribution[x${i + 1}]`);
				expect(Math.abs(found.mean - mean)).toBeLessThan(
					4 * Math.hypot(found.mcse ?? 0, sd / Math.sqrt(10_000)),
				);
				expect(Math.abs(found.sd / sd - 1)).toBeLessThan(0.1);
			});
			for (const [parameter, median] of Object.entries(medians)) {
				const { q50, sd } = row(parameter);
				expect(Math.abs(q50 - median) / sd, parameter).toBeLessThan(0.1);
			}
			for (const { rhat, essBulk, name: label } of model.summary) {
				expect(rhat, label).toBeLessThan(1.01);
				expect(essBulk, label).toBeGreaterThan(1000);
			}
			expect(model.diagnostics.converged).toBe(true);
			expect(model.diagnostics.sampling?.divergences).toBeLessThan(10);
			expect(model.verdict.advice).toBe("given");
			expect(JSON.stringify(model).length).toBeLessThan(400_000);
		},
	);
});
