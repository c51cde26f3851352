import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { simulateMarkets } from "../simulate/simulate-markets.ts";
import { advanceFit } from "./advance-fit.ts";
import { constrain } from "./constrain.ts";
import { contributions } from "./contributions.ts";
import { currentSpend } from "./current-spend.ts";
import { evaluateDraw } from "./evaluate-draw.ts";
import { fitDesign } from "./fit-design.ts";
import { fitNuts } from "./fit-nuts.ts";
import { hessianOf } from "./hessian-of.ts";
import { learnMarkets } from "./learn-markets.ts";
import { logPosterior } from "./log-posterior.ts";
import { pinSpreads } from "./pin-spreads.ts";
import { placesApart } from "./places-apart.ts";
import { readSeries } from "./read-series.ts";
import { respond } from "./respond.ts";
import { respondPath } from "./respond-path.ts";
import { rootCoordinates } from "./root-coordinates.ts";
import { startFit } from "./start-fit.ts";
import { startSearch } from "./start-search.ts";
import { startValues } from "./start-values.ts";
import { steadyResponse } from "./steady-response.ts";

const maker = simulateMarkets(5, { markets: 3, weeks: 60, channels: 2 });
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the markets must be readable");
const { series } = read;
const begun = startFit(series, maker.spec);
const markets = begun.markets;
if (!markets) throw new Error("a fit with markets knows them");

it("has the gradient of finite differences, centred or not", () => {
	for (const c of [0, 0.4, 1]) {
		const centring = markets.centring.map((_, i) => (i === 0 ? 0.2 : c));
		const design = fitDesign({ ...begun, markets: { ...markets, centring } });
		const density = logPosterior(design);
		const random = createRandom(2);
		const theta = startValues(design).map((x) => x + 0.2 * random.normal());
		const gradient = new Float64Array(theta.length);
		density(theta, gradient);
		theta.forEach((_, i) => {
			const [up, down] = [theta.slice(), theta.slice()];
			up[i] = (up[i] ?? 0) + 1e-5;
			down[i] = (down[i] ?? 0) - 1e-5;
			const numeric = (density(up) - density(down)) / 2e-5;
			expect(Math.abs((gradient[i] ?? 0) - numeric)).toBeLessThan(
				1e-4 * (1 + Math.abs(numeric)),
			);
		});
	}
});

it("measures the curvature of markets together as it does one by one", () => {
	const design = fitDesign(begun);
	const { objective } = rootCoordinates(design);
	const held = pinSpreads(design, objective, markets);
	const point = begun.search.point;
	const slow = hessianOf(held.objective, point);
	const fast = hessianOf(held.objective, point, placesApart(design));
	slow.forEach((entry, i) => {
		expect(Math.abs((fast[i] ?? 0) - entry)).toBeLessThan(
			1e-3 * (1 + Math.abs(entry)),
		);
	});
});

it("holds spreads while it searches, and says the same of the markets when it changes coordinates", () => {
	let state = begun;
	while (state.phase === "mode") state = advanceFit(state);
	const design = fitDesign(state);
	const { objective, toFree, size } = rootCoordinates(design);
	const held = pinSpreads(design, objective, state.markets);
	held.pinned.forEach(({ place, root }) => {
		expect(state.search.point[place]).toBeCloseTo(root, 9);
	});
	const curvature = hessianOf(
		held.objective,
		state.search.point,
		placesApart(design),
	);
	const learnt = learnMarkets(design, markets, state.search.point, curvature);
	expect(learnt.markets.round).toBe(1);
	for (const c of learnt.markets.centring) {
		expect(c).toBeGreaterThanOrEqual(0);
		expect(c).toBeLessThan(1);
	}
	const next = fitDesign({ ...state, markets: learnt.markets });
	const before = constrain(design, toFree(state.search.point));
	const after = constrain(next, rootCoordinates(next).toFree(learnt.point));
	for (let i = 0; i < size; i++)
		if (!design.layout.names[i]?.includes("spread"))
			expect(after[i]).toBeCloseTo(before[i] ?? 0, 8);
	const again = startSearch(next, objective, learnt.point);
	expect(again.inverseHessian).toHaveLength(size * size);
});

it("recovers what each channel brought, all markets together and each by itself, and its curves add up", () => {
	const fit = fitNuts(series, maker.spec, { chains: 2, draws: 300, tune: 300 });
	if (!fit.ok) throw new Error("there must be a model");
	const { model } = fit;
	const row = (name: string) => model.summary.find((one) => one.name === name);
	let inside = 0;
	maker.truth.forEach(({ channel, contribution, markets: each }) => {
		const all = row(`contribution[${channel}]`);
		expect(Math.abs((all?.mean ?? 0) - contribution)).toBeLessThan(
			4 * (all?.sd ?? 0),
		);
		each.forEach((truth, g) => {
			const own = row(`contribution[market_${g + 1}, ${channel}]`);
			if (own && own.q3 <= truth && truth <= own.q97) inside += 1;
		});
	});
	expect(inside).toBeGreaterThanOrEqual(4);
	expect(row("saturation_beta[market_2, x1]")).toBeDefined();
	expect(row("roas[market_2, x1]")).toBeDefined();
	expect(model.parameters).toContain("intercept[market_3]");
	const design = fitDesign(begun);
	const { contributions: parts } = evaluateDraw(design, model.draws[0] ?? []);
	const total = Array.from(parts[0] ?? []).reduce(
		(sum, value) => sum + value,
		0,
	);
	expect(contributions(model).channels[0]?.weeks).toHaveLength(60);
	// A steady spend without end brings what the steady curve says, and its tail what is left of it.
	const [steady] = steadyResponse(model);
	const [spend = 0] = currentSpend(model);
	const path = respondPath(model)(0, 0, new Array<number>(30).fill(spend));
	if (!steady) throw new Error("there is a first channel");
	expect(path.weeks[29]).toBeCloseTo(respond(steady, spend)[0] ?? 0, 4);
	expect(path.tail).toHaveLength(7);
	expect(path.tail[0]).toBeLessThan(path.weeks[29] ?? 0);
	expect(total).toBeGreaterThan(0);
});
