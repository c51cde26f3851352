import { quantile } from "../../statistics/quantile.ts";
import type { MmmSeries } from "../mmm/mmm-series.ts";
import type { HealthCheck } from "./health-check.ts";

const FACTORS = [10, 100, 1000] as const;
/** How near a factor the two levels must lie, as a ratio. */
const NEAR = 1.2;
const LEAST_WEEKS = 6;
/** Within each part the middle half must lie this close together, or the jump is no slip but a busy column. */
const CALM = 2;

/**
 * Columns that from one week on run at 10, 100 or 1,000 times their level before (or the inverse): cents for euros, thousands for units,
 * another currency. Both parts must be calm, at least six non-zero weeks long, with medians a factor apart within 20 %.
 */
export function checkUnits(series: MmmSeries, target: string): HealthCheck {
	const columns: [string, number[]][] = [
		[target, series.target],
		...series.channels.flatMap(({ name, values, spend }) => {
			const own: [string, number[]][] = [[name, values]];
			if (spend.some((money, t) => money !== values[t]))
				own.push([`${name} (spend)`, spend]);
			return own;
		}),
	];
	const slips = columns.flatMap(([name, values]) => {
		const slip = findSlip(values);
		return slip ? [{ name, day: series.dates[slip.week] ?? "", ...slip }] : [];
	});
	const good = slips.length === 0;
	const list = (join: string) =>
		slips
			.map(({ name, day, factor }) => `${name} ${join} ${day} (× ${factor})`)
			.join(", ");
	return {
		code: "units",
		level: good ? "good" : "poor",
		...(good ? {} : { about: slips.map(({ name }) => name) }),
		headline: good
			? {
					de: "Keine Spalte wechselt mittendrin die Größenordnung.",
					en: "No column changes its order of magnitude half-way.",
				}
			: {
					de: `Andere Größenordnung: ${list("ab")}.`,
					en: `Another order of magnitude: ${list("from")}.`,
				},
		why: {
			de: "Das sieht nach Cent statt Euro, Tausendern statt Stück oder einer anderen Währung aus; das Modell hielte es für Wirkung.",
			en: "It looks like cents for euros, thousands for units or another currency; the model would take it for an effect.",
		},
		advice: good
			? { de: "Nichts zu tun.", en: "Nothing to do." }
			: {
					de: "Die Spalte auf eine Einheit bringen und neu prüfen.",
					en: "Bring the column to one unit and check again.",
				},
	};
}

/** The first week of the later part of the sharpest split, or null. */
function findSlip(
	values: readonly number[],
): { week: number; factor: string } | null {
	let best: { week: number; factor: string; miss: number } | null = null;
	for (let week = LEAST_WEEKS; week <= values.length - LEAST_WEEKS; week++) {
		const before = middle(values.slice(0, week));
		const after = middle(values.slice(week));
		if (before === null || after === null) continue;
		const ratio = after / before;
		for (const factor of FACTORS)
			for (const [wanted, name] of [
				[factor, String(factor)],
				[1 / factor, `1/${factor}`],
			] as const) {
				const miss = Math.abs(Math.log(ratio / wanted));
				if (miss < Math.log(NEAR) && (best === null || spreadBetter(week)))
					best = { week, factor: name, miss };
			}
	}
	return best;

	/** The split where neighbours on its two sides differ most. */
	function spreadBetter(week: number): boolean {
		const jump = (at: number) => {
			const a = values[at - 1] ?? 0;
			const b = values[at] ?? 0;
			return a > 0 && b > 0 ? Math.abs(Math.log(b / a)) : 0;
		};
		return best !== null && jump(week) > jump(best.week);
	}
}

/** Median of what is not zero, null where that is too little or too wild. */
function middle(values: readonly number[]): number | null {
	const running = values.filter((value) => value > 0);
	if (running.length < LEAST_WEEKS) return null;
	const calm = quantile(running, 0.75) <= CALM * quantile(running, 0.25);
	return calm ? quantile(running, 0.5) : null;
}
