import { mean } from "../../statistics/mean.ts";
import { quantile } from "../../statistics/quantile.ts";
import type { HealthCheck } from "./health-check.ts";

const LEAST_P = 0.05;
const LEAST_COVERAGE = 0.85;

/**
 * Whether the model could have made the data it was fitted to: the Bayesian p-value of the total (how often a made-up total is at least as
 * far from the expected one as the real one; limit 0.05, as in Meridian's reviewer), and the share of weeks inside their 94 % predictive
 * interval (limit 0.85: with 104 weeks and a right model, less happens once in a thousand).
 *
 * @param replicas one row a draw, one entry a week (`predict-replicas.ts`)
 */
export function checkPrediction(
	observed: readonly number[],
	replicas: readonly Float64Array[],
): HealthCheck {
	const totals = Float64Array.from(replicas, (row) =>
		row.reduce((sum, value) => sum + value, 0),
	);
	const expected = mean(totals);
	const total = observed.reduce((sum, value) => sum + value, 0);
	const distance = Math.abs(total - expected);
	const p =
		totals.filter((made) => Math.abs(made - expected) >= distance).length /
		totals.length;
	const inside = observed.filter((value, t) => {
		const column = Float64Array.from(replicas, (row) => row[t] ?? 0).sort();
		return value >= quantile(column, 0.03) && value <= quantile(column, 0.97);
	}).length;
	const coverage = inside / observed.length;
	const right = p >= LEAST_P && coverage >= LEAST_COVERAGE;
	const percent = Math.round(100 * coverage);
	return {
		code: "prediction",
		level: right ? "good" : p < LEAST_P ? "poor" : "caution",
		figure:
			p < LEAST_P
				? { value: p, limit: LEAST_P }
				: { value: coverage, limit: LEAST_COVERAGE },
		headline: right
			? {
					de: `Das Modell erzeugt Wochen wie die echten: ${percent} % liegen im 94-%-Bereich.`,
					en: `The model makes weeks like the real ones: ${percent} % lie in the 94 % interval.`,
				}
			: {
					de: `Das Modell trifft die Daten nicht, aus denen es gelernt hat (Bayes-p ${p.toFixed(2)}, ${percent} % der Wochen im 94-%-Bereich).`,
					en: `The model does not match the data it learnt from (Bayesian p ${p.toFixed(2)}, ${percent} % of weeks in the 94 % interval).`,
				},
		why: {
			de: "Wer die Vergangenheit nicht nachbilden kann, sagt auch die Zukunft nicht voraus.",
			en: "What cannot retell the past will not tell the future.",
		},
		advice: right
			? { de: "Nichts zu tun.", en: "Nothing to do." }
			: {
					de: "Ausreißer prüfen, Einflüsse ergänzen oder das Rauschen auf student_t stellen.",
					en: "Look at outliers, add controls, or set the noise to student_t.",
				},
	};
}
