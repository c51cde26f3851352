import type { WeekDraws } from "../mmm/predict-weeks.ts";
import type { HealthCheck } from "./health-check.ts";

const REVIEW = 0.2;
const FAIL = 0.8;

/**
 * How likely it is that the business would have sold less than nothing without media: the share of draws whose baseline, summed over the
 * window, is negative. Limits 0.2 and 0.8, as in Meridian's model reviewer.
 */
export function checkBaseline({
	baseline,
	weeks,
	draws,
}: Pick<WeekDraws, "baseline" | "weeks" | "draws">): HealthCheck {
	let negative = 0;
	for (let d = 0; d < draws; d++) {
		let sum = 0;
		for (let t = 0; t < weeks; t++) sum += baseline[d * weeks + t] ?? 0;
		if (sum < 0) negative += 1;
	}
	const share = negative / draws;
	const percent = Math.round(100 * share);
	const figure = { value: share, limit: REVIEW };
	const why = {
		de: "Ohne Werbung weniger als nichts zu verkaufen gibt es nicht; dann bekommt Werbung gutgeschrieben, was ihr nicht gehört.",
		en: "Nobody sells less than nothing without media; where the model says so, media are credited with what is not theirs.",
	};
	if (share < REVIEW)
		return {
			code: "baseline",
			level: "good",
			figure,
			headline: {
				de: "Das Geschäft trägt sich im Modell auch ohne Werbung.",
				en: "In the model the business stands without media too.",
			},
			why,
			advice: { de: "Nichts zu tun.", en: "Nothing to do." },
		};
	return {
		code: "baseline",
		level: share < FAIL ? "caution" : "poor",
		figure,
		headline: {
			de: `Mit ${percent} % Wahrscheinlichkeit wäre der Umsatz ohne Werbung im Modell negativ.`,
			en: `With a chance of ${percent} % the target would be negative without media, says the model.`,
		},
		why,
		advice: {
			de: "Einflüsse ergänzen (Preis, Aktionen, Nachfrage) oder den Ertrag der Kanäle enger annehmen (priors, roas).",
			en: "Add controls (price, promotions, demand) or assume tighter returns of channels (priors, roas).",
		},
	};
}
