import type { MmmModel } from "../mmm/mmm-model.ts";
import type { HealthCheck } from "./health-check.ts";

/** Of the target: what a channel that did nothing may be credited with at the lower end of its interval. */
const NOTHING = 0.01;

/**
 * Whether a model credits a channel that cannot have done anything: a placebo passes where its 94 % interval reaches below one percent of
 * the target (effects of media are never negative in the model, so none reaches zero itself).
 *
 * @param model fitted to weeks with a placebo (`add-placebo.ts`)
 */
export function checkPlacebo(
	model: Pick<MmmModel, "summary" | "series">,
	placebo: string,
	copied: string,
): HealthCheck {
	const row = model.summary.find(
		({ name }) => name === `contribution[${placebo}]`,
	);
	const real = model.summary.find(
		({ name }) => name === `contribution[${copied}]`,
	);
	if (!row || !real)
		throw new RangeError(`the model has no channel ${placebo} or ${copied}`);
	const total = model.series.target.reduce((sum, value) => sum + value, 0);
	const low = row.q3 / total;
	const passed = low < NOTHING;
	const percent = (value: number) => (100 * value).toFixed(1);
	const from = percent(low);
	const to = percent(row.q97 / total);
	return {
		code: "placebo",
		level: passed ? "good" : row.mean < real.mean ? "caution" : "poor",
		figure: { value: low, limit: NOTHING },
		headline: passed
			? {
					de: `Probe bestanden: Einer verschobenen Kopie von ${copied} wird nichts Sicheres gutgeschrieben (${from} bis ${to} %).`,
					en: `Test passed: a shifted copy of ${copied} is credited with nothing certain (${from} to ${to} %).`,
				}
			: {
					de: `Einer verschobenen Kopie von ${copied}, die nichts bewirkt haben kann, werden ${from} bis ${to} % gutgeschrieben.`,
					en: `A shifted copy of ${copied} that cannot have done anything is credited with ${from} to ${to} %.`,
				},
		why: {
			de: "Findet ein Modell Wirkung, wo keine ist, sind auch seine anderen Beiträge zu hoch.",
			en: "A model that finds an effect where there is none credits the others with too much as well.",
		},
		advice: passed
			? { de: "Nichts zu tun.", en: "Nothing to do." }
			: {
					de: "Saison, Trend oder fehlende Einflüsse ergänzen; meist leiht sich das Placebo deren Auf und Ab.",
					en: "Add seasons, a trend or missing controls; the placebo mostly borrows their ups and downs.",
				},
	};
}
