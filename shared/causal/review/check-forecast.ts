import type { MmmBacktest } from "../mmm/mmm-results.ts";
import type { HealthCheck } from "./health-check.ts";

/**
 * Whether the model tells weeks it has not seen better than repeating the year before does, and keeps its promise of 94 % (at least
 * 80 % of the unseen weeks inside).
 */
export function checkForecast(
	backtest: Pick<
		MmmBacktest,
		"relativeError" | "naiveRelativeError" | "coverage"
	>,
): HealthCheck {
	const { relativeError, naiveRelativeError, coverage } = backtest;
	const better = relativeError < naiveRelativeError;
	const honest = coverage >= 0.8;
	const error = (100 * relativeError).toFixed(1);
	const naive = (100 * naiveRelativeError).toFixed(1);
	return {
		code: "forecast",
		level: better && honest ? "good" : better || honest ? "caution" : "poor",
		figure: { value: relativeError, limit: naiveRelativeError },
		headline: better
			? {
					de: `Unbekannte Wochen trifft es auf ${error} % genau, das Vorjahr zu wiederholen auf ${naive} %.`,
					en: `It tells unseen weeks to within ${error} %; repeating the year before, to within ${naive} %.`,
				}
			: {
					de: `Unbekannte Wochen trifft es schlechter (${error} %), als das Vorjahr zu wiederholen (${naive} %).`,
					en: `It tells unseen weeks worse (${error} %) than repeating the year before does (${naive} %).`,
				},
		why: {
			de: "Nur an Wochen, die das Modell nicht kannte, zeigt sich, ob es mehr kann als nacherzählen.",
			en: "Only weeks the model did not know show whether it does more than retell.",
		},
		advice:
			better && honest
				? { de: "Nichts zu tun.", en: "Nothing to do." }
				: {
						de: "Vereinfachen: weniger Kanäle und Einflüsse, oder mehr Wochen abwarten.",
						en: "Simplify: fewer channels and controls, or wait for more weeks.",
					},
	};
}
