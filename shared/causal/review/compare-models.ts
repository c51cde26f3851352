import type { Localised } from "../localised.ts";
import type { MmmModel } from "../mmm/mmm-model.ts";
import { logLikelihoodRows } from "./log-likelihood-rows.ts";
import { type LeaveOneOut, psisLoo } from "./psis-loo.ts";

/** Two models of the same weeks held against each other, each row left out in turn. */
export type ModelComparison = {
	first: Pick<LeaveOneOut, "elpd" | "se" | "p" | "unreliable">;
	second: Pick<LeaveOneOut, "elpd" | "se" | "p" | "unreliable">;
	/** First minus second, with the standard error of the rows' differences. */
	difference: number;
	se: number;
	better: "first" | "second" | "too-close";
	/** False where a tenth of the rows or more could not be left out reliably in one of the models. */
	reliable: boolean;
	headline: Localised;
};

/** Below this a difference is small whatever its standard error. */
const SMALL = 4;
const CLEAR = 2;
const MOST_UNRELIABLE = 0.1;

/**
 * Which of two models would tell new weeks better, by Pareto smoothed leave-one-out. Too close to call where the difference is below 4 or
 * below two standard errors (Sivula, Magnusson, Matamoros and Vehtari 2020, section 1.2: smaller differences are not told apart reliably).
 *
 * Refuses models of different weeks or targets: their figures cannot be compared.
 */
export function compareModels(
	first: MmmModel,
	second: MmmModel,
):
	| { ok: true; comparison: ModelComparison }
	| {
			ok: false;
			problem: { code: "different-data"; message: Localised; fix: Localised };
	  } {
	if (observed(first) !== observed(second))
		return { ok: false, problem: DIFFERENT };
	const a = psisLoo(logLikelihoodRows(first));
	const b = psisLoo(logLikelihoodRows(second));
	const gaps = a.rows.map(({ elpd }, i) => elpd - (b.rows[i]?.elpd ?? 0));
	const difference = gaps.reduce((sum, gap) => sum + gap, 0);
	const middle = difference / gaps.length;
	const squares = gaps.reduce((sum, gap) => sum + (gap - middle) ** 2, 0);
	const se = Math.sqrt((gaps.length / Math.max(1, gaps.length - 1)) * squares);
	const size = Math.abs(difference);
	const better =
		size < SMALL || size < CLEAR * se
			? "too-close"
			: difference > 0
				? "first"
				: "second";
	const reliable =
		Math.max(a.unreliable, b.unreliable) < MOST_UNRELIABLE * gaps.length;
	return {
		ok: true,
		comparison: {
			first: figures(a),
			second: figures(b),
			difference,
			se,
			better,
			reliable,
			headline: reliable ? HEADLINES[better] : UNRELIABLE,
		},
	};
}

function figures({ elpd, se, p, unreliable }: LeaveOneOut) {
	return { elpd, se, p, unreliable };
}

/** What was observed, market by market. */
function observed({ series, spec }: MmmModel): string {
	const markets = (series.geos ?? []).map(({ name, target }) => [name, target]);
	return JSON.stringify([spec.target, series.dates, series.target, markets]);
}

const DIFFERENT = {
	code: "different-data" as const,
	message: {
		de: "Die beiden Modelle sind auf verschiedene Wochen oder Ziele gerechnet.",
		en: "The two models were fitted to different weeks or targets.",
	},
	fix: {
		de: "Beide auf dieselbe Datei rechnen und nur die Vorgaben (--spec) ändern.",
		en: "Fit both to the same file and change the spec only.",
	},
};

const HEADLINES: Record<ModelComparison["better"], Localised> = {
	first: {
		de: "Das erste Modell sagt neue Wochen besser voraus.",
		en: "The first model tells new weeks better.",
	},
	second: {
		de: "Das zweite Modell sagt neue Wochen besser voraus.",
		en: "The second model tells new weeks better.",
	},
	"too-close": {
		de: "Zu knapp, um es zu entscheiden: Nehmen Sie das einfachere oder das, dessen Annahmen Sie glauben.",
		en: "Too close to call: take the simpler one, or the one whose assumptions you believe.",
	},
};

const UNRELIABLE: Localised = {
	de: "So nicht zu vergleichen: Zu viele einzelne Wochen bestimmen das Modell (Pareto-k ab 0,7). Die Probe an unbekannten Wochen (lotse mmm backtest) entscheidet besser.",
	en: "Not comparable this way: too many single weeks rule the model (Pareto k from 0.7). The test on unseen weeks (lotse mmm backtest) decides better.",
};
