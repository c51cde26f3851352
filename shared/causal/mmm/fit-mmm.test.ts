import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { fitMmm } from "./fit-mmm.ts";
import type { FitOptions } from "./fit-state.ts";
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

function fit(csv: string, ask: MmmSpec, options: FitOptions = {}): MmmModel {
	const read = readSeries(csv, ask);
	if (!read.ok) throw new Error(read.problems[0]?.message.en ?? "unreadable");
	const result = fitMmm(read.series, ask, options);
	if (!result.ok) throw new Error(result.problems[0]?.message.en ?? "no model");
	return result.model;
}

const row = (model: MmmModel, name: string) => {
	const found = model.summary.find((line) => line.name === name);
	if (!found) throw new Error(`no ${name}`);
	return found;
};

describe("fitMmm", () => {
	it.each([
		["default", undefined],
		["quickstart", quickstart],
	] as const)(
		"agrees with the reference posterior of mmm_example.csv, %s priors",
		(name, priors) => {
			const path = `${data}/reference/mmm_example_posterior_${name}.csv`;
			if (!existsSync(path)) return console.info(`not there: ${path}`);
			const csv = readFileSync(
				`${data}/pymc-marketing/mmm_example.csv`,
				"utf8",
			);
			const model = fit(csv, { ...spec, ...(priors ? { priors } : {}) });
			expect(model.diagnostics.converged).toBe(true);
			const long: Record<string, string> = {
				alpha: "adstock_alpha",
				lam: "saturation_lam",
				beta: "saturation_beta",
				gc: "gamma_control",
				gf: "gamma_fourier",
				sigma: "y_sigma",
			};
			for (const line of readFileSync(path, "utf8")
				.trim()
				.split("\n")
				.slice(1)) {
				const [short = "", mean, sd] = line.split(",");
				const [kind = "", rest] = short.split("[");
				const found = row(
					model,
					(long[kind] ?? kind) + (rest === undefined ? "" : `[${rest}`),
				);
				const label = `${short}: ${found.mean} against ${mean}`;
				expect(
					Math.abs(found.mean - Number(mean)) / Number(sd),
					label,
				).toBeLessThan(0.35);
				// The long right tail of x2's curve is what 400 draws tell least about.
				const [low, high] = /^(lam|beta)\[x2\]/.test(short)
					? [0.6, 1.6]
					: [0.8, 1.2];
				expect(found.sd / Number(sd), label).toBeGreaterThan(low);
				expect(found.sd / Number(sd), label).toBeLessThan(high);
			}
			const totals = name === "default" ? [278_170, 68_256] : [273_000, 67_360];
			totals.forEach((total, i) => {
				const found = row(model, `contribution[x${i + 1}]`).mean;
				expect(Math.abs(found / total - 1)).toBeLessThan(0.03);
			});
			expect(JSON.stringify(model).length).toBeLessThan(400_000);
		},
	);

	it("covers the known truth of mmm_example.csv", () => {
		const path = `${data}/pymc-marketing/mmm_example.csv`;
		if (!existsSync(path)) return console.info(`not there: ${path}`);
		const model = fit(readFileSync(path, "utf8"), spec);
		const truth: Record<string, number> = {
			"adstock_alpha[x1]": 0.4,
			"adstock_alpha[x2]": 0.2,
			"saturation_lam[x1]": 3.9866,
			"saturation_lam[x2]": 2.9831,
			"saturation_beta[x1]": 0.36091,
			"saturation_beta[x2]": 0.2406,
			"contribution[x1]": 274_848.3,
			"contribution[x2]": 65_906,
			"roas[x1]": 4967.83,
			"roas[x2]": 2274.88,
		};
		for (const [name, value] of Object.entries(truth)) {
			const { q3, q97 } = row(model, name);
			expect(value, name).toBeGreaterThan(q3);
			expect(value, name).toBeLessThan(q97);
		}
	});

	it("settles on Robyn's demo data, where the bell curve alone does not do", () => {
		const path = `${data}/robyn/dt_simulated_weekly.csv`;
		if (!existsSync(path)) return console.info(`not there: ${path}`);
		const model = fit(readFileSync(path, "utf8"), {
			date: "DATE",
			target: "revenue",
			channels: ["tv_S", "ooh_S", "print_S", "facebook_S", "search_S"],
			controls: ["competitor_sales_B", "newsletter"],
		});
		expect(model.diagnostics.converged).toBe(true);
		expect(model.diagnostics.moves.acceptance).toBeGreaterThan(0.8);
		expect(model.verdict.advice).toBe("given");
		expect(model.diagnostics.r2).toBeGreaterThan(0.8);
		expect(JSON.stringify(model).length).toBeLessThan(400_000);
	});

	it("gives the same bits for a seed, other draws for another", () => {
		const { csv, spec: ask } = simulateChocolateMaker(8);
		const options = { draws: 50, proposals: 200, moves: 1 };
		const model = fit(csv, ask, options);
		expect(JSON.stringify(fit(csv, ask, options))).toBe(JSON.stringify(model));
		expect(fit(csv, ask, { ...options, seed: 2 }).draws).not.toEqual(
			model.draws,
		);
	});

	it("does not care about the unit of money or target", () => {
		const { csv, spec: ask } = simulateChocolateMaker(8);
		const read = readSeries(csv, ask);
		if (!read.ok) throw new Error("the demo must be readable");
		const cents = {
			...read.series,
			target: read.series.target.map((value) => value * 128),
			channels: read.series.channels.map(({ name, values, spend }) => ({
				name,
				values: values.map((value) => value * 64),
				spend: spend.map((value) => value * 64),
			})),
		};
		const options = { draws: 50, proposals: 200, moves: 1 };
		const [plain, scaled] = [
			fitMmm(read.series, ask, options),
			fitMmm(cents, ask, options),
		];
		expect(plain.ok && scaled.ok && scaled.model.draws).toEqual(
			plain.ok && plain.model.draws,
		);
	});

	it("covers the true return on spend as often as it claims, over simulated makers", () => {
		let inside = 0;
		let asked = 0;
		for (let seed = 1; seed <= 20; seed++) {
			const maker = simulateChocolateMaker(seed);
			const model = fit(maker.csv, maker.spec, {
				draws: 150,
				proposals: 300,
				moves: 2,
			});
			for (const { channel, roas } of maker.truth.channels) {
				const { q3, q97 } = row(model, `roas[${channel}]`);
				inside += roas >= q3 && roas <= q97 ? 1 : 0;
				asked += 1;
			}
		}
		// 94 % of 100 is 94; below 86 lies one binomial sample in a thousand.
		expect(asked).toBe(100);
		expect(inside).toBeGreaterThanOrEqual(86);
	});
});
