import { areaUnderCurve } from "../validation/area-under-curve.ts";
import { intervalOfMean } from "../validation/interval-of-mean.ts";
import { logLosses } from "../validation/log-losses.ts";
import type { Measured } from "../validation/measured.ts";

export type GateReason =
	| "passed"
	| "one-class"
	| "too-few"
	| "worse-than-average"
	| "worse-than-baseline"
	| "worse-than-active";

/** How a model did on later customers, against whom it is compared, and whether it may answer. */
export type GateReport = {
	readonly mayAnswer: boolean;
	readonly reason: GateReason;
	readonly customers: number;
	readonly auc: Measured | null;
	/** Nats a customer; null where nothing could be measured. */
	readonly logLoss: Measured | null;
	/** How much lower the model's log loss is, customer by customer; above 0 the model is better. Null where there is no such rival. */
	readonly gain: {
		readonly overAverage: Measured | null;
		readonly overBaseline: Measured | null;
		readonly overActive: Measured | null;
	};
	readonly words: { readonly de: string; readonly en: string };
};

/** Fewest later customers, and fewest of each kind among them, on which a verdict rests. */
const least = { customers: 50, each: 10 } as const;

/**
 * Whether a trained model may answer for customers: asked about customers of a later time than it learned from, it must beat "everybody gets
 * the average" with its whole 95 % interval, and must not be worse, with its whole interval, than the plain regression or the model that answers
 * now. Ties go to the new model: it has seen the newer data.
 *
 * @param labels 0 or 1 a customer
 * @param model its probabilities; `baseline` and `active` those of the rivals for the same customers, null where there is none
 * @param average share of 1 in the data the model learned from, strictly between 0 and 1
 */
export function gateModel(
	labels: Float64Array,
	model: Float64Array,
	average: number,
	baseline: Float64Array | null,
	active: Float64Array | null,
): GateReport {
	const none = { overAverage: null, overBaseline: null, overActive: null };
	const ones = labels.reduce((sum, one) => sum + one, 0);
	const refuse = (reason: "too-few" | "one-class"): GateReport => ({
		mayAnswer: false,
		reason,
		customers: labels.length,
		auc: null,
		logLoss: null,
		gain: none,
		words: words[reason],
	});
	if (labels.length < least.customers) return refuse("too-few");
	if (Math.min(ones, labels.length - ones) < least.each)
		return refuse("one-class");
	const losses = logLosses(labels, model);
	const over = (rival: Float64Array | null): Measured | null =>
		rival === null
			? null
			: intervalOfMean(
					logLosses(labels, rival).map((loss, i) => loss - (losses[i] ?? 0)),
				);
	const gain = {
		overAverage: over(labels.map(() => average)),
		overBaseline: over(baseline),
		overActive: over(active),
	};
	const reason: GateReason =
		gain.overAverage !== null && gain.overAverage.low <= 0
			? "worse-than-average"
			: gain.overBaseline !== null && gain.overBaseline.high < 0
				? "worse-than-baseline"
				: gain.overActive !== null && gain.overActive.high < 0
					? "worse-than-active"
					: "passed";
	return {
		mayAnswer: reason === "passed",
		reason,
		customers: labels.length,
		auc: areaUnderCurve(labels, model),
		logLoss: intervalOfMean(losses),
		gain,
		words: words[reason],
	};
}

const words: Readonly<Record<GateReason, GateReport["words"]>> = {
	passed: {
		de: "Bestanden: Bei späteren Kunden trifft das Modell besser als der bloße Durchschnitt und nicht schlechter als die Vergleichsmodelle.",
		en: "Passed: for later customers the model does better than the mere average and no worse than the models it was compared with.",
	},
	"one-class": {
		de: "Nicht zu prüfen: Unter den späteren Kunden kamen weniger als zehn wieder, oder weniger als zehn blieben weg. Wählen Sie einen anderen Zeitraum.",
		en: "Cannot be checked: among the later customers fewer than ten came back, or fewer than ten stayed away. Choose another period.",
	},
	"too-few": {
		de: "Nicht zu prüfen: Weniger als 50 spätere Kunden. Warten Sie auf mehr Bestellungen.",
		en: "Cannot be checked: fewer than 50 later customers. Wait for more orders.",
	},
	"worse-than-average": {
		de: "Durchgefallen: Bei späteren Kunden ist das Modell nicht nachweislich besser als der bloße Durchschnitt. Es bleibt Kandidat.",
		en: "Failed: for later customers the model is not demonstrably better than the mere average. It stays a candidate.",
	},
	"worse-than-baseline": {
		de: "Durchgefallen: Die einfache Regression trifft spätere Kunden nachweislich besser. Es bleibt Kandidat.",
		en: "Failed: the plain regression does demonstrably better for later customers. It stays a candidate.",
	},
	"worse-than-active": {
		de: "Durchgefallen: Das aktive Modell trifft spätere Kunden nachweislich besser. Es bleibt Kandidat.",
		en: "Failed: the active model does demonstrably better for later customers. It stays a candidate.",
	},
};
