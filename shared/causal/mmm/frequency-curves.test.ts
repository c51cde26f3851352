import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { suggestBudget } from "../budget/suggest-budget.ts";
import { completeSpec } from "./complete-spec.ts";
import { contributions } from "./contributions.ts";
import { fitMmm } from "./fit-mmm.ts";
import { fitNuts } from "./fit-nuts.ts";
import { frequencyCurves } from "./frequency-curves.ts";
import { logPosterior } from "./log-posterior.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { prepareDesign } from "./prepare-design.ts";
import { readSeries } from "./read-series.ts";
import { respond } from "./respond.ts";
import { respondPath } from "./respond-path.ts";
import { responseCurves } from "./response-curves.ts";
import { startValues } from "./start-values.ts";
import { steadyResponse } from "./steady-response.ts";

const WEEKS = 130;
const [SLOPE, KAPPA, ALPHA] = [2, 3.2, 0.4];
const COST_PER_CONTACT = 0.02;
const spec: MmmSpec = {
	date: "week",
	target: "sales",
	channels: ["tv", "video"],
	spend: { video: "video_cost" },
	reach: { video: { reach: "video_reach", frequency: "video_frequency" } },
	seasonality: { yearly: 0 },
	adstock: { kind: "geometric", maxLag: 4 },
};

/** Sales of 1,000 plus television plus 0.02 a person reached by video, times how often they saw it; the truth in sales. */
function simulate(seed: number, markets = 1) {
	const random = createRandom(seed, 5);
	const lines = [
		`week${markets > 1 ? ",market" : ""},sales,tv,video_cost,video_reach,video_frequency`,
	];
	let truth = 0;
	for (let g = 0; g < markets; g++) {
		let carried = 0;
		let tvCarried = 0;
		for (let t = 0; t < WEEKS; t++) {
			const day = new Date(Date.UTC(2022, 0, 3 + 7 * t));
			const tv = random.uniform() < 0.3 ? 0 : 800 * random.uniform();
			const reach = random.uniform() < 0.2 ? 0 : 20_000 * random.uniform();
			const frequency = reach > 0 ? 1 + 7 * random.uniform() : 0;
			const answer = reach > 0 ? reach / (1 + (KAPPA / frequency) ** SLOPE) : 0;
			carried = answer + ALPHA * carried;
			tvCarried = tv + ALPHA * tvCarried;
			const effect = 0.02 * (1 - ALPHA) * carried;
			truth += effect;
			const sales =
				1000 +
				150 * Math.tanh(((1 - ALPHA) * tvCarried) / 500) +
				effect +
				20 * random.normal();
			const cost = reach * frequency * COST_PER_CONTACT;
			lines.push(
				`${day.toISOString().slice(0, 10)}${markets > 1 ? `,m${g}` : ""},${sales.toFixed(3)},${tv.toFixed(2)},${cost.toFixed(4)},${reach.toFixed(2)},${frequency.toFixed(4)}`,
			);
		}
	}
	return { csv: lines.join("\n"), truth };
}

function seriesOf(csv: string, own: MmmSpec = spec) {
	const read = readSeries(csv, own);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.series;
}

const { csv, truth } = simulate(1);
const fit = fitNuts(seriesOf(csv), spec, { chains: 2, draws: 250, tune: 200 });
if (!fit.ok) throw new Error("must be fitted");
const { model } = fit;
const row = (name: string) => {
	const found = model.summary.find((own) => own.name === name);
	if (!found) throw new Error(`${name} is missing`);
	return found;
};

it("recovers contribution, carry-over, curve of frequency and the best frequency", () => {
	for (const [name, value] of [
		["contribution[video]", truth],
		["adstock_alpha[video]", ALPHA],
		["frequency_slope[video]", SLOPE],
		["frequency_kappa[video]", KAPPA],
	] as const) {
		const { q3, q97 } = row(name);
		expect(q3, name).toBeLessThan(value);
		expect(q97, name).toBeGreaterThan(value);
	}
	const [curve] = frequencyCurves(model);
	if (!curve) throw new Error("video has a curve of frequency");
	// At slope 2 the best frequency is kappa.
	expect(curve.best.from).toBeLessThan(KAPPA);
	expect(curve.best.to).toBeGreaterThan(KAPPA);
	expect(curve.best.frequency).toBeGreaterThanOrEqual(curve.best.from - 0.1);
	expect(curve.best.frequency).toBeLessThanOrEqual(curve.best.to + 0.1);
	expect(curve.best.to - curve.best.from).toBeLessThan(2);
	expect(curve.points[3]?.frequency).toBe(1.3);
	expect(curve.best.mean).toBeGreaterThan(curve.current.mean);
	expect(Math.max(...curve.points.map(({ mean }) => mean))).toBe(
		curve.best.mean,
	);
	const capped = frequencyCurves(model, { video: 2 })[0];
	expect(capped?.best.frequency).toBe(2);
});

it("tells the same by curve of frequency, steady response, path and report", () => {
	const [curve] = frequencyCurves(model);
	const spend = curve?.spend ?? 0;
	const at = (frequency: number) => {
		const response = steadyResponse(model, 500, { video: frequency })[1];
		if (!response) throw new Error("there is a response");
		const values = respond(response, spend);
		return values.reduce((sum, value) => sum + value, 0) / values.length;
	};
	for (const point of curve?.points.slice(0, 30) ?? [])
		expect(point.mean / at(point.frequency)).toBeCloseTo(1, 9);
	expect(responseCurves(model)[1]?.current.mean).toBeCloseTo(
		curve?.current.mean ?? 0,
		6,
	);
	const steady = steadyResponse(model)[1];
	if (!steady) throw new Error("there is a response");
	const path = respondPath(model)(1, 7, new Array<number>(20).fill(spend));
	expect(path.weeks[19]).toBeCloseTo(respond(steady, spend)[7] ?? 0, 6);
	const video = contributions(model).channels[1];
	expect(video?.total.mean).toBeCloseTo(row("contribution[video]").mean, -2);
	// More people at the same frequency: the margin is the whole.
	expect(row("mroas[video]").mean).toBeCloseTo(row("roas[video]").mean, 9);
});

it("plans video at its best frequency, and never above a cap", () => {
	const advised = {
		...model,
		verdict: { ...model.verdict, advice: "given" as const },
	};
	const plan = (frequencyCap?: number) => {
		const limits = {
			video: {
				min: 100,
				max: 2000,
				...(frequencyCap === undefined ? {} : { frequencyCap }),
			},
		};
		const advice = suggestBudget(advised, { limits });
		if (!advice.ok) throw new Error(JSON.stringify(advice.problems));
		return advice.suggestion;
	};
	const free = plan();
	const capped = plan(2);
	const [tv, video] = free.channels;
	expect(tv?.frequency).toBeUndefined();
	expect(video?.frequency).toMatchObject({ cap: null });
	expect(video?.frequency?.suggested).toBe(
		frequencyCurves(model)[0]?.best.frequency,
	);
	expect(capped.channels[1]?.frequency).toMatchObject({ cap: 2, suggested: 2 });
	expect(capped.expected.suggested.mean).toBeLessThan(
		free.expected.suggested.mean,
	);
	expect(free.expected.now).toEqual(capped.expected.now);
	expect(free.pBetter).toBeGreaterThan(0.9);
	const wrong = suggestBudget(advised, {
		limits: {
			tv: { min: 0, max: 900, frequencyCap: 3 },
			video: { min: 0, max: 900, frequencyCap: 0.5 },
		},
	});
	expect(wrong.ok ? [] : wrong.problems.map(({ field }) => field)).toEqual([
		"limits.tv.frequencyCap",
		"limits.video.frequencyCap",
	]);
});

it.each([
	{},
	{ priors: { "mroas[video]": { dist: "LogNormal", mu: 0, sigma: 0.5 } } },
	{ adstock: { kind: "weibull_pdf" as const }, noise: "student_t" as const },
])("has the gradient of finite differences with %j", (more) => {
	const own = { ...spec, ...more, window: { from: "2022-02-14" } };
	const design = prepareDesign(seriesOf(csv, own), completeSpec(own));
	expect(design.history).toBe(6);
	const density = logPosterior(design);
	const random = createRandom(4, 1);
	for (let trial = 0; trial < 5; trial++) {
		const theta = startValues(design).map(
			(value) => value + 0.4 * random.normal(),
		);
		const gradient = new Float64Array(theta.length);
		density(theta, gradient);
		theta.forEach((value, i) => {
			const numeric =
				(density(theta.with(i, value + 1e-5)) -
					density(theta.with(i, value - 1e-5))) /
				2e-5;
			expect(Math.abs((gradient[i] ?? 0) - numeric)).toBeLessThan(
				2e-4 * (1 + Math.abs(numeric)),
			);
		});
	}
});

it("takes markets, and refuses what a frequency cannot be", () => {
	const own = { ...spec, geo: "market" };
	const markets = simulate(2, 3);
	const geo = fitMmm(seriesOf(markets.csv, own), own, { draws: 60, moves: 1 });
	const total = geo.ok
		? geo.model.summary.find(({ name }) => name === "contribution[video]")
		: undefined;
	expect((total?.mean ?? 0) / markets.truth).toBeCloseTo(1, 0);
	const low = csv.split("\n").with(9, "2022-02-28,1000,1,1,100,0.4");
	const read = readSeries(low.join("\n"), spec);
	expect(read.ok ? [] : read.problems.map(({ code }) => code)).toContain(
		"low-frequency",
	);
	const wrong = readSeries(csv, {
		...spec,
		reach: { radio: { reach: "video_reach", frequency: "frequence" } },
	});
	expect(wrong.ok ? [] : wrong.problems.map(({ column }) => column)).toEqual([
		"video",
		"frequence",
		"reach.radio",
	]);
	const test = { channel: "video", x: 1, deltaX: 1, deltaY: 1, sigma: 1 };
	const lift = readSeries(csv, { ...spec, liftTests: [test] });
	expect(lift.ok ? [] : lift.problems.map(({ column }) => column)).toEqual([
		"liftTests[0].channel",
	]);
});
