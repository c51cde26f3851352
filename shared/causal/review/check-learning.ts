import type { PriorComparison } from "./compare-with-priors.ts";
import type { HealthCheck } from "./health-check.ts";

/** A quarter of the probability; 400 draws from the prior itself lie 0.1 away by chance at most (once in two thousand). */
const BARELY = 0.25;

/**
 * Channels about which the data said nearly nothing beyond what was assumed: a channel whose saturation curve moved from its prior by less
 * than 0.25 (Kolmogorov-Smirnov distance) has a guessed curve. Where the coefficient did not move either, the whole channel is an assumption.
 */
export function checkLearning(
	comparisons: readonly PriorComparison[],
): HealthCheck {
	const channels = [
		...new Set(
			comparisons.flatMap(({ channel }) => (channel ? [channel] : [])),
		),
	];
	const stood = (channel: string, role: PriorComparison["role"]) => {
		const own = comparisons.filter(
			(one) => one.channel === channel && one.role === role,
		);
		return own.length > 0 && own.every(({ moved }) => moved < BARELY);
	};
	const guessed = channels.filter((channel) => stood(channel, "curve"));
	const assumed = channels.filter((channel) => stood(channel, "size"));
	const about = [...new Set([...guessed, ...assumed])];
	const names = about.join(", ");
	const level =
		about.length === 0
			? "good"
			: assumed.length === channels.length
				? "poor"
				: "caution";
	return {
		code: "learning",
		level,
		...(about.length > 0 ? { about } : {}),
		headline:
			about.length === 0
				? {
						de: "Die Daten haben zu jedem Kanal etwas gesagt.",
						en: "The data had something to say about every channel.",
					}
				: {
						de: `Die Kurve von ${names} ist geraten: Die Daten haben die Annahme kaum bewegt.`,
						en: `The curve of ${names} is a guess: the data barely moved the assumption.`,
					},
		why: {
			de: "Steht hinterher da, was vorher angenommen wurde, dann kommt die Zahl aus der Annahme und nicht aus den Daten.",
			en: "Where the answer is what was assumed before, the figure comes from the assumption and not from the data.",
		},
		advice:
			about.length === 0
				? { de: "Nichts zu tun.", en: "Nothing to do." }
				: {
						de: `Die Ausgaben von ${names} bewusst verändern (lotse mmm tests sagt, welcher Test am meisten hilft).`,
						en: `Change the spend of ${names} deliberately (lotse mmm tests says which test helps most).`,
					},
	};
}
