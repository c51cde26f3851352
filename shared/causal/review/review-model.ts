import type { Localised } from "../localised.ts";
import { completeSpec } from "../mmm/complete-spec.ts";
import type { MmmModel } from "../mmm/mmm-model.ts";
import type { MmmBacktest } from "../mmm/mmm-results.ts";
import { predictWeeks } from "../mmm/predict-weeks.ts";
import { checkAmount } from "./check-amount.ts";
import { checkBaseline } from "./check-baseline.ts";
import { checkConvergence } from "./check-convergence.ts";
import { checkFit } from "./check-fit.ts";
import { checkForecast } from "./check-forecast.ts";
import { checkLearning } from "./check-learning.ts";
import { checkOverlap } from "./check-overlap.ts";
import { checkPrediction } from "./check-prediction.ts";
import { checkReturns } from "./check-returns.ts";
import { checkVariation } from "./check-variation.ts";
import {
	compareWithPriors,
	type PriorComparison,
} from "./compare-with-priors.ts";
import type { HealthCheck, HealthLevel } from "./health-check.ts";
import { predictReplicas } from "./predict-replicas.ts";
import { worstLevel } from "./worst-level.ts";

/** A model's health card: one line for whoever decides, the checks behind it, and what no check can tell. */
export type ModelReview = {
	level: HealthLevel;
	headline: Localised;
	checks: HealthCheck[];
	priors: PriorComparison[];
	/** What a model of this kind cannot know, however healthy. */
	limits: Localised[];
};

/**
 * Looks a fitted model over, as a careful colleague would: computation, baseline, data against made-up data, what the data said beyond the
 * assumptions, returns, media that move together or not at all, amount of data.
 *
 * @param backtest its test on unseen weeks, where one was made
 */
export function reviewModel(
	model: MmmModel,
	backtest: MmmBacktest | null = null,
): ModelReview {
	const week = predictWeeks(model, model.series);
	const replicas = predictReplicas(model, week, model.diagnostics.seed);
	const priors = compareWithPriors(model);
	const checks = [
		checkConvergence(model),
		checkBaseline(week),
		checkPrediction(model.series.target, replicas),
		checkFit(model.diagnostics.r2),
		...(backtest ? [checkForecast(backtest)] : []),
		checkLearning(priors),
		checkReturns(creditOf(model)),
		checkOverlap(model.series),
		checkVariation(model.series),
		checkAmount(model.series, completeSpec(model.spec)),
	];
	const level = worstLevel(checks);
	return { level, headline: HEADLINES[level], checks, priors, limits: LIMITS };
}

/** What the summary credits each channel with, all markets together. */
function creditOf({ series, summary }: MmmModel) {
	const paid = series.channels.map(({ name, spend }) => ({
		channel: name,
		spend: spend.reduce((sum, money) => sum + money, 0),
	}));
	const unpaid = (series.organic ?? []).map(({ name }) => ({
		channel: name,
		spend: 0,
	}));
	return {
		observed: series.target,
		channels: [...paid, ...unpaid].flatMap((own) => {
			const row = summary.find(
				({ name }) => name === `contribution[${own.channel}]`,
			);
			return row ? [{ ...own, total: row }] : [];
		}),
	};
}

const HEADLINES: Record<HealthLevel, Localised> = {
	good: {
		de: "Auf dieses Modell lässt sich bauen.",
		en: "This model can be built on.",
	},
	caution: {
		de: "Brauchbar, mit Vorsicht: Lesen Sie die gelben Punkte, bevor Sie Geld umschichten.",
		en: "Usable with care: read the amber points before money moves.",
	},
	poor: {
		de: "Noch nicht entscheidungsreif: Erst die roten Punkte klären.",
		en: "Not ready for a decision: settle the red points first.",
	},
};

const LIMITS: Localised[] = [
	{
		de: "Es sieht nur Spalten, die es bekommen hat. Was zugleich Werbung und Verkäufe bewegte (Nachfrage, Wettbewerb, Lieferprobleme) und fehlt, steckt in den Beiträgen.",
		en: "It sees only the columns it was given. Whatever moved both media and sales (demand, competitors, supply) and is missing sits in the contributions.",
	},
	{
		de: "Jenseits der größten je ausgegebenen Woche ist jede Kurve eine Verlängerung.",
		en: "Beyond the largest week ever spent, every curve is an extension.",
	},
	{
		de: "Es nimmt an, dass Werbung heute wirkt wie im ganzen Zeitraum. Neue Motive, neue Preise oder ein neuer Markt ändern das.",
		en: "It assumes that media work today as they did over the window. New creatives, prices or markets change that.",
	},
	{
		de: "Beobachtung ist kein Experiment: Ein Test mit Vergleichsmärkten geht vor.",
		en: "Observation is no experiment: a test with comparison markets comes first.",
	},
];
