import { quantile } from "../../statistics/quantile.ts";
import { extend, type ForecastStep } from "./extend.ts";
import { fitSmoothing } from "./fit-smoothing.ts";
import type { ForecastModel } from "./forecast-model.ts";

type Localised = { readonly de: string; readonly en: string };

export type DemandForecast =
	| {
			readonly ok: true;
			readonly steps: readonly ForecastStep[];
			/** "seasonal-naive": the last season again, where smoothing was not better. */
			readonly method: ForecastModel["form"] | "seasonal-naive";
			readonly model: ForecastModel;
			/** On past forecasts from several origins; null where the series is too short to look back. */
			readonly check: {
				readonly origins: number;
				/** Mean distance a step. */
				readonly error: number;
				readonly errorOfNaive: number;
				/** Share of steps that fell within the 95 % interval. */
				readonly coverage: number;
			} | null;
			readonly words: Localised;
	  }
	| {
			readonly ok: false;
			readonly message: Localised;
			readonly fix: Localised;
	  };

const fewest = 8;
const mostOrigins = 12;

/**
 * Forecasts demand: of four forms of exponential smoothing the one with the lowest AICc, held against the last season repeated (or the last value)
 * on forecasts from the past. Where smoothing was not better there, the plain repetition is given, with intervals from its own past errors.
 *
 * @param values demand a step, oldest first; steps without demand are 0, not left out
 * @param period steps of a season: 7 for days, 52 for weeks, 12 for months, 1 for none
 */
export function forecastDemand(
	values: readonly number[],
	period: number,
	steps: number,
): DemandForecast {
	if (values.length < fewest)
		return {
			ok: false,
			message: {
				de: `Nur ${values.length} Zeitschritte; für eine Prognose braucht es ${fewest}.`,
				en: `Only ${values.length} steps; a forecast takes ${fewest}.`,
			},
			fix: {
				de: "Warten Sie, oder nehmen Sie kürzere Zeitschritte, Tage statt Wochen.",
				en: "Wait, or take shorter steps, days instead of weeks.",
			},
		};
	const model = chooseSmoothing(values, period);
	const check = lookBack(values, period, steps);
	const isNaive = check !== null && check.error > check.errorOfNaive;
	return {
		ok: true,
		steps: isNaive ? repeat(values, period, steps) : extend(model, steps),
		method: isNaive ? "seasonal-naive" : model.form,
		model,
		check,
		words: describe(check, isNaive, period),
	};
}

function chooseSmoothing(
	values: readonly number[],
	period: number,
): ForecastModel {
	const forms: ForecastModel["form"][] = ["level", "trend"];
	if (period > 1 && values.length >= 2 * period + 2)
		forms.push("level-season", "trend-season");
	const [first, ...others] = forms.map((form) =>
		fitSmoothing(values, form, period),
	);
	if (first === undefined) throw new Error("there is always a plain form");
	return others.reduce(
		(best, one) => (one.aicc < best.aicc ? one : best),
		first,
	);
}

/** What would have been said at earlier times, and what came. */
function lookBack(values: readonly number[], period: number, steps: number) {
	const earliest = Math.max(fewest, 2 * period + 2);
	const latest = values.length - steps;
	if (latest < earliest) return null;
	const origins = Math.min(mostOrigins, latest - earliest + 1);
	const errors: number[] = [];
	const naive: number[] = [];
	let held = 0;
	for (let i = 0; i < origins; i++) {
		const at = latest - Math.floor((i * (latest - earliest + 1)) / origins);
		const past = values.slice(0, at);
		const told = extend(chooseSmoothing(past, period), steps);
		for (const [h, { value, low, high }] of told.entries()) {
			const came = values[at + h] ?? 0;
			errors.push(Math.abs(came - value));
			naive.push(Math.abs(came - again(past, period, h)));
			if (low <= came && came <= high) held += 1;
		}
	}
	const mean = (list: readonly number[]) =>
		list.reduce((sum, one) => sum + one, 0) / list.length;
	return {
		origins,
		error: mean(errors),
		errorOfNaive: mean(naive),
		coverage: held / errors.length,
	};
}

/** The value of the same place in the last season. */
const again = (past: readonly number[], period: number, h: number): number =>
	past[past.length - period + (h % period)] ?? past.at(-1) ?? 0;

/** The last season once more; as far off as it was one season (and more) before. */
function repeat(
	values: readonly number[],
	period: number,
	steps: number,
): ForecastStep[] {
	const gaps = values
		.slice(period)
		.map((value, i) => Math.abs(value - (values[i] ?? 0)));
	const reach = gaps.length > 0 ? quantile(gaps, 0.95) : 0;
	return Array.from({ length: steps }, (_, h) => {
		const value = Math.max(0, again(values, period, h));
		const half = reach * Math.sqrt(Math.floor(h / period) + 1);
		return { value, low: Math.max(0, value - half), high: value + half };
	});
}

function describe(
	check: ReturnType<typeof lookBack>,
	isNaive: boolean,
	period: number,
): Localised {
	if (check === null)
		return {
			de: "Zu kurz, um frühere Prognosen zu prüfen; die Spannen sind die des Modells.",
			en: "Too short to check earlier forecasts; the ranges are the model’s own.",
		};
	const held = Math.round(100 * check.coverage);
	const last =
		period === 1
			? { de: "des letzten Werts", en: "the last value" }
			: { de: "der letzten Saison", en: "the last season" };
	return isNaive
		? {
				de: `In der Vergangenheit lag die Wiederholung ${last.de} näher als jede Glättung; sie wird fortgeschrieben.`,
				en: `In the past, repeating ${last.en} was closer than any smoothing; it is carried on.`,
			}
		: {
				de: `Frühere Prognosen lagen näher als die Wiederholung ${last.de}; ${held} % der Werte fielen in die 95-%-Spanne.`,
				en: `Earlier forecasts were closer than repeating ${last.en}; ${held} % of the values fell within the 95 % range.`,
			};
}
