import type { HealthCheck } from "./health-check.ts";

const LEAST_R2 = 0.3;

/**
 * How much of the ups and downs the model explains (R squared; at or below 0 it is worse than the mean, Meridian's limit for a failure;
 * below 0.3 something important is missing).
 */
export function checkFit(r2: number): HealthCheck {
	const percent = Math.round(100 * Math.max(0, r2));
	const good = r2 >= LEAST_R2;
	return {
		code: "fit",
		level: good ? "good" : r2 > 0 ? "caution" : "poor",
		figure: { value: r2, limit: LEAST_R2 },
		headline: {
			de: `Das Modell erklärt ${percent} % des Auf und Ab.`,
			en: `The model explains ${percent} % of the ups and downs.`,
		},
		why: {
			de: "Was unerklärt bleibt, kann sich als Werbewirkung tarnen. Ein hoher Wert allein beweist noch keine Wirkung.",
			en: "What stays unexplained can pass for an effect of media. A high value alone proves no effect.",
		},
		advice: good
			? {
					de: "Mit der Probe an unbekannten Wochen vergleichen (lotse mmm backtest).",
					en: "Compare with the test on unseen weeks (lotse mmm backtest).",
				}
			: {
					de: "Preis, Aktionen, Feiertage oder Saison ergänzen.",
					en: "Add price, promotions, holidays or seasons.",
				},
	};
}
