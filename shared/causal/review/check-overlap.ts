import type { MmmSeries } from "../mmm/mmm-series.ts";
import type { HealthCheck } from "./health-check.ts";
import { varianceInflation } from "./variance-inflation.ts";

const REVIEW = 5;
const FAIL = 10;

/**
 * Channels that move together with others or with a control, so that their effects cannot be told apart: variance inflation factors of
 * the weekly media beside all other columns, looked at twice from 5 and not trusted from 10 (Robyn warns at 7, textbooks at 10).
 */
export function checkOverlap(series: MmmSeries): HealthCheck {
	const media = [...series.channels, ...(series.organic ?? [])];
	const factors = varianceInflation([
		...media.map(({ values }) => values),
		...series.controls.map(({ values }) => values),
	]);
	const own = media.map(({ name }, m) => ({ name, factor: factors[m] ?? 1 }));
	const worst = Math.max(1, ...own.map(({ factor }) => factor));
	const about = own
		.filter(({ factor }) => factor >= REVIEW)
		.map(({ name }) => name);
	const names = about.join(", ");
	const times = worst > 1000 ? "> 1000" : worst.toFixed(1);
	return {
		code: "overlap",
		level: worst < REVIEW ? "good" : worst < FAIL ? "caution" : "poor",
		...(about.length > 0 ? { about } : {}),
		// JSON knows no infinity.
		figure: { value: Math.min(worst, 1e6), limit: REVIEW },
		headline:
			about.length === 0
				? {
						de: "Die Kanäle bewegen sich unabhängig genug voneinander.",
						en: "The channels move independently enough.",
					}
				: {
						de: `${names}: bewegt sich mit anderen Spalten im Gleichschritt (VIF ${times}).`,
						en: `${names}: moves in step with other columns (VIF ${times}).`,
					},
		why: {
			de: "Was immer gemeinsam läuft, dessen Wirkung lässt sich nicht auseinanderhalten.",
			en: "The effects of what always runs together cannot be told apart.",
		},
		advice:
			about.length === 0
				? { de: "Nichts zu tun.", en: "Nothing to do." }
				: {
						de: "Zusammenfassen, oder einen der Kanäle einige Wochen gegen den Takt der anderen fahren.",
						en: "Merge them, or run one of the channels against the rhythm of the others for some weeks.",
					},
	};
}
