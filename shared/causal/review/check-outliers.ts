import { quantile } from "../../statistics/quantile.ts";
import type { MmmSeries } from "../mmm/mmm-series.ts";
import type { HealthCheck } from "./health-check.ts";

/** Tukey's outer fence; the inner one (1.5) flags one week in a hundred of plain normal noise. */
const FENCE = 3;
const MOST_NAMED = 5;

/**
 * Weeks whose target lies more than three interquartile ranges outside the middle half (Tukey 1977): mistyped, or an event the model
 * should know of.
 */
export function checkOutliers({
	dates,
	target,
}: Pick<MmmSeries, "dates" | "target">): HealthCheck {
	const low = quantile(target, 0.25);
	const high = quantile(target, 0.75);
	const reach = FENCE * (high - low);
	const found = dates.filter((_, t) => {
		const value = target[t] ?? low;
		return value < low - reach || value > high + reach;
	});
	const named = found.slice(0, MOST_NAMED).join(", ");
	const more = found.length > MOST_NAMED ? " …" : "";
	const good = found.length === 0;
	return {
		code: "outliers",
		level: good ? "good" : "caution",
		...(good ? {} : { about: found.slice(0, MOST_NAMED) }),
		figure: { value: found.length, limit: 0 },
		headline: good
			? {
					de: "Keine Woche fällt ganz aus der Reihe.",
					en: "No week is far out of line.",
				}
			: {
					de: `${found.length === 1 ? "Eine Woche fällt" : `${found.length} Wochen fallen`} ganz aus der Reihe: ${named}${more}.`,
					en: `${found.length === 1 ? "One week is" : `${found.length} weeks are`} far out of line: ${named}${more}.`,
				},
		why: {
			de: "Eine einzelne Ausnahmewoche kann dem Kanal gutgeschrieben werden, der zufällig gerade lief.",
			en: "A single odd week can be credited to whichever channel happened to run.",
		},
		advice: good
			? { de: "Nichts zu tun.", en: "Nothing to do." }
			: {
					de: "Die Zahl prüfen; stimmt sie, das Ereignis als eigene Spalte angeben (controls) oder noise auf student_t stellen.",
					en: "Check the figure; if it is right, give the event a column of its own (controls) or set noise to student_t.",
				},
	};
}
