import type { Table } from "../../learning/boosting/boosted-model.ts";
import { trainBoosting } from "../../learning/boosting/train-boosting.ts";
import { fitIsotonic } from "../../learning/calibration/fit-isotonic.ts";
import { fitPlatt } from "../../learning/calibration/fit-platt.ts";
import { fitLogistic } from "../../learning/logistic/fit-logistic.ts";
import { judgeSlices } from "../../learning/registry/judge-slices.ts";
import { intervalOfMean } from "../../learning/validation/interval-of-mean.ts";
import { logLosses } from "../../learning/validation/log-losses.ts";
import { quantile } from "../../statistics/quantile.ts";
import { askUnseen } from "./ask-unseen.ts";
import { calibrateCrosswise } from "./calibrate-crosswise.ts";
import type { ChurnModel, ChurnProblem, Sheet } from "./churn-model.ts";
import { contribute } from "./contribute.ts";
import { describeChurnModel } from "./describe-churn-model.ts";
import { describeChurnWarnings } from "./describe-churn-warnings.ts";
import { makeBands } from "./make-bands.ts";
import { measureProbabilities } from "./measure-probabilities.ts";
import { type ChurnQuestion, prepareChurn } from "./prepare-churn.ts";

export type TrainedChurn =
	| { readonly ok: true; readonly model: ChurnModel }
	| { readonly ok: false; readonly problems: readonly ChurnProblem[] };

/** An isotonic line needs about this many rows to be worth its steps. */
const rowsForIsotonic = 1000;

/**
 * Learns from customers who left and stayed: boosting and a logistic regression are trained side by side and asked about customers they
 * had not seen. Boosting is taken only where its log loss is lower by more than its 95 % interval; the plainer model has the benefit of the
 * doubt. Isotonic calibration likewise against Platt's line. Then the chosen one learns from everybody.
 *
 * The figures come from models trained on less than all rows, and so err on the careful side; that one of two models and calibrations was
 * chosen on them errs, slightly, the other way.
 */
export function trainChurn(
	sheet: Sheet,
	question: ChurnQuestion,
): TrainedChurn {
	const prepared = prepareChurn(sheet, question);
	if (!prepared.ok) return prepared;
	const { table, labels } = prepared;
	const seed = question.seed ?? 1;
	const unseen = askUnseen(table, labels, prepared.times, seed);
	const all = Int32Array.from(labels.keys());
	const regression = fitLogistic(table, labels, all);
	if (unseen === null || !regression.ok)
		return { ok: false, problems: [cannotBeChecked] };
	const outcome = Float64Array.from(unseen.rows, (row) => labels[row] ?? 0);
	const crosswise = (
		scores: Float64Array,
		fit: Parameters<typeof calibrateCrosswise>[3],
	) => calibrateCrosswise(scores, outcome, unseen.fold, fit);
	const byBoosting = crosswise(unseen.boosting, fitPlatt);
	const byLogistic = crosswise(unseen.logistic, fitPlatt);
	const gain = gainOf(outcome, byLogistic, byBoosting);
	const useBoosting = gain.low > 0;
	const scores = useBoosting ? unseen.boosting : unseen.logistic;
	const plain = useBoosting ? byBoosting : byLogistic;
	const stepped = crosswise(scores, fitIsotonic);
	const useSteps =
		scores.length >= rowsForIsotonic && gainOf(outcome, plain, stepped).low > 0;
	const chosen = useSteps ? stepped : plain;
	const scorer: ChurnModel["scorer"] = useBoosting
		? {
				kind: "boosting",
				model: trainBoosting(table, labels, all, {
					seed,
					rounds: unseen.rounds,
				}).model,
			}
		: { kind: "logistic", model: regression.model };
	const calibration = (useSteps ? fitIsotonic : fitPlatt)(scores, outcome);
	const measure = (p: Float64Array) => measureProbabilities(outcome, p, seed);
	const both = {
		boosting: measure(byBoosting),
		logistic: measure(byLogistic),
	};
	const left = labels.reduce((sum, one) => sum + one, 0);
	const medium = left / labels.length;
	const draft = {
		kind: "lotse-churn-1",
		target: { name: question.target, positive: prepared.positive },
		id: prepared.id,
		columns: describeColumns(table, scorer, calibration),
		leftOut: prepared.leftOut.map(({ name, kind }) => ({ name, kind })),
		scorer,
		calibration,
		bands: makeBands(chosen, outcome),
		levels: { medium, high: Math.max(medium, quantile(chosen, 0.8)) },
		data: {
			rows: labels.length,
			left,
			validation: prepared.times ? "time" : "random",
			asked: outcome.length,
		},
		measures: {
			...both,
			chosen: useSteps
				? measure(chosen)
				: useBoosting
					? both.boosting
					: both.logistic,
			gain,
		},
		seed,
	} as const;
	const warnings = describeChurnWarnings(draft, prepared);
	const slices = prepared.slices.map(({ column, groups }) => ({
		column,
		groups: Array.from(unseen.rows, (row) => groups[row] ?? null),
	}));
	return {
		ok: true,
		model: {
			...draft,
			...(slices.length > 0 && {
				fairness: judgeSlices(slices, outcome, chosen, draft.levels.high),
			}),
			warnings,
			card: describeChurnModel(draft),
		},
	};
}

/** How much lower the log loss of `better` is than that of `than`, customer by customer. */
function gainOf(
	labels: Float64Array,
	than: Float64Array,
	better: Float64Array,
) {
	const losses = logLosses(labels, better);
	return intervalOfMean(
		logLosses(labels, than).map((loss, i) => loss - (losses[i] ?? 0)),
	);
}

/** Range and importance of each column, the latter from at most 1,000 rows spread evenly. */
function describeColumns(
	table: Table,
	scorer: ChurnModel["scorer"],
	calibration: ChurnModel["calibration"],
): ChurnModel["columns"] {
	const bare = table.features.map((feature, f) => {
		const known = (table.columns[f] ?? new Float64Array()).filter(
			(x) => !Number.isNaN(x),
		);
		if (feature.levels)
			return { name: feature.name, levels: feature.levels, importance: 0 };
		return {
			name: feature.name,
			low: known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
			high: known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
			importance: 0,
		};
	});
	const count = table.columns[0]?.length ?? 0;
	const sample = Math.min(count, 1000);
	const sizes = new Float64Array(bare.length);
	for (let i = 0; i < sample; i++) {
		const at = Math.floor((i * count) / sample);
		const row = table.columns.map((column) => column[at] ?? Number.NaN);
		const { effects } = contribute({ scorer, calibration, columns: bare }, row);
		for (const [f, effect] of effects.entries())
			sizes[f] = (sizes[f] ?? 0) + Math.abs(effect) / sample;
	}
	return bare.map((column, f) => ({ ...column, importance: sizes[f] ?? 0 }));
}

const cannotBeChecked: ChurnProblem = {
	code: "cannot-be-checked",
	message: {
		de: "Das Modell lässt sich nicht prüfen: In einem Teil der Daten fehlen Kunden, die gingen oder blieben.",
		en: "The model cannot be checked: part of the data lacks customers who left or stayed.",
	},
	fix: {
		de: "Lassen Sie --time weg, oder nehmen Sie einen längeren Zeitraum.",
		en: "Leave out --time, or take a longer period.",
	},
};
