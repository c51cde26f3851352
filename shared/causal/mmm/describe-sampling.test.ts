import { expect, it } from "vitest";
import type { NutsState } from "../../statistics/nuts/nuts-state.ts";
import { describeSampling } from "./describe-sampling.ts";

const state: NutsState = {
	version: 2,
	settings: { tune: 10, draws: 4, targetAccept: 0.8, maxDepth: 10 },
	iteration: 14,
	point: [0],
	metric: { border: [0], root: [1], blocks: [], turn: [1], scale: [1] },
	stepSize: { size: 1, averaged: 1, centre: 0, shortfall: 0, count: 0 },
	window: { count: 0, mean: [0], squares: [0], products: [0] },
	random: { seed: 1, stream: 0, drawn: 0 },
	draws: [[0], [1], [0], [1]],
	energies: [1, 2, 1, 2],
	divergences: 1,
	saturated: 2,
	acceptance: 3.2,
	steps: 28,
	evaluations: 60,
};
const row = (name: string, rhat: number, essBulk: number) => ({
	name,
	mean: 0,
	sd: 1,
	q3: -1,
	q50: 0,
	q97: 1,
	rhat,
	essBulk,
	essTail: essBulk + 1,
});

it("names the worst rows and counts over the chains", () => {
	const rows = [row("a", 1.001, 900), row("b", 1.02, 300)];
	expect(describeSampling([state, state], rows)).toEqual({
		chains: 2,
		draws: 4,
		tune: 10,
		worstRhat: { name: "b", value: 1.02 },
		leastEssBulk: { name: "b", value: 300 },
		leastEssTail: { name: "b", value: 301 },
		divergences: 2,
		divergentShare: 0.25,
		saturated: 4,
		leastEBfmi: 2.25,
		stepsADraw: 7,
	});
});

it("does not pass over a row whose agreement is not defined", () => {
	const { rhat: _, ...unknown } = row("b", 1, 300);
	const found = describeSampling(
		[{ ...state, energies: [1, 1, 1, 1] }],
		[row("a", 1.001, 900), unknown],
	);
	expect(found.worstRhat).toBeNull();
	expect(found.leastEBfmi).toBeNull();
});
