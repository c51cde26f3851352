import { checkHoldout, type Holdout } from "../clv/check-holdout.ts";
import type { ClvModel } from "../clv/clv-model.ts";
import { fitClv } from "../clv/fit-clv.ts";
import type { CustomerOrders } from "./customer-of-orders.ts";
import { historiesOf } from "./histories-of.ts";

type Localised = { readonly de: string; readonly en: string };

export type FittedWorth = {
	readonly model: ClvModel;
	readonly customers: number;
	/** How a model fitted up to one horizon ago did on the days since; null where nobody had bought by then. */
	readonly holdout: Holdout | null;
	readonly mayAnswer: boolean;
	readonly verdict: Localised;
};

/** Customers from which the check says something. */
const fewest = 50;

/**
 * Fits what customers are worth on all orders, and checks the same way of fitting on the last horizon: it passes where it is off by no more, a
 * customer, than "everybody keeps the pace of the past". With fewer than fifty customers there is nothing to check by; what is known of other shops
 * counts in, the ranges are wide, and the model may answer: a wide answer beats an empty page.
 *
 * Always has a model, down to no customers at all (the pooled prior).
 */
export function fitWorth(
	customers: readonly CustomerOrders[],
	today: number,
	horizonDays: number,
): FittedWorth {
	const fitted = fitClv(historiesOf(customers, today).histories, {});
	const then = historiesOf(customers, today - horizonDays);
	const past = fitClv(then.histories, {});
	if (!fitted.ok || !past.ok)
		throw new Error("fitClv has a mode wherever the pooled prior may join in");
	const holdout =
		then.histories.length === 0
			? null
			: checkHoldout(past.model, then.histories, then.later, horizonDays);
	const enough = then.histories.length >= fewest;
	const isWorse =
		holdout !== null &&
		holdout.meanAbsoluteError > holdout.meanAbsoluteErrorOfPace;
	return {
		model: fitted.model,
		customers: customers.length,
		holdout,
		mayAnswer: !(enough && isWorse),
		verdict: !enough ? words.few : isWorse ? words.worse : describe(holdout),
	};
}

const words = {
	few: {
		de: "Zu wenige Kunden für eine Probe (unter 50). Erfahrungswerte anderer Shops rechnen mit, die Spannen sind weit.",
		en: "Too few customers for a check (below 50). What is known of other shops counts in, the ranges are wide.",
	},
	worse: {
		de: "Durchgefallen: Wer annimmt, dass alle ihr bisheriges Tempo halten, lag näher. Das Modell bleibt Kandidat.",
		en: "Failed: taking everybody to keep their past pace was closer. The model stays a candidate.",
	},
} as const;

function describe(holdout: Holdout | null): Localised {
	const { bought = 0, expected = 0, days = 0 } = holdout ?? {};
	return {
		de: `Bestanden: ${bought} Käufe in den letzten ${days} Tagen, ${Math.round(expected)} erwartet; je Kunde näher als das bisherige Tempo.`,
		en: `Passed: ${bought} purchases in the last ${days} days, ${Math.round(expected)} expected; closer, a customer, than the past pace.`,
	};
}
