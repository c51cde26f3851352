import { eBfmi } from "../../statistics/convergence/e-bfmi.ts";
import type { NutsState } from "../../statistics/nuts/nuts-state.ts";
import type { MmmSampling, MmmSummaryRow } from "./mmm-model.ts";

/** How ended chains went: worst agreement, least worth, divergences, energy; of rows that `summarise` made from all their draws. */
export function describeSampling(
	states: readonly NutsState[],
	rows: readonly MmmSummaryRow[],
): MmmSampling {
	const { draws = 0, tune = 0 } = states[0]?.settings ?? {};
	const kept = states.length * draws;
	const total = (of: (state: NutsState) => number) =>
		states.reduce((sum, state) => sum + of(state), 0);
	const divergences = total((state) => state.divergences);
	const fractions = states.map(({ energies }) => eBfmi(energies));
	const known = fractions.filter((fraction) => fraction !== null);
	return {
		chains: states.length,
		draws,
		tune,
		worstRhat: furthest(rows, "rhat", (a, b) => a > b),
		leastEssBulk: furthest(rows, "essBulk", (a, b) => a < b),
		leastEssTail: furthest(rows, "essTail", (a, b) => a < b),
		divergences,
		divergentShare: divergences / kept,
		saturated: total((state) => state.saturated),
		leastEBfmi:
			known.length < fractions.length || known.length === 0
				? null
				: Math.min(...known),
		stepsADraw: total((state) => state.steps) / kept,
	};
}

function furthest(
	rows: readonly MmmSummaryRow[],
	key: "rhat" | "essBulk" | "essTail",
	isFurther: (a: number, b: number) => boolean,
): { name: string; value: number } | null {
	let found: { name: string; value: number } | null = null;
	for (const row of rows) {
		const value = row[key];
		if (value === undefined) return null;
		if (found === null || isFurther(value, found.value))
			found = { name: row.name, value };
	}
	return found;
}
