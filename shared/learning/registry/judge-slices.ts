import { wilsonInterval } from "../../statistics/wilson-interval.ts";
import { areaUnderCurve } from "../validation/area-under-curve.ts";
import { intervalOfMean } from "../validation/interval-of-mean.ts";
import type { Measured } from "../validation/measured.ts";

/** How a model treats one group of customers. */
export type FairnessSlice = {
	/** By which column customers were told apart; reports from when there was one alone leave it out. */
	readonly column?: string;
	readonly slice: string;
	readonly customers: number;
	/** Null where one outcome is absent. */
	readonly auc: Measured | null;
	/** Share with the outcome minus mean probability: above 0 the model says too little of this group. */
	readonly miscalibration: Measured;
	/** Share of the group chosen at the threshold. */
	readonly selected: Measured;
	readonly verdict: "even" | "off";
};

export type FairnessReport = {
	readonly slices: readonly FairnessSlice[];
	/** Customers in groups too small to be judged, or without a group, in every column. */
	readonly unjudged: number;
	readonly words: { readonly de: string; readonly en: string };
};

const leastInSlice = 30;
const mostSlices = 24;
const mostOff = 0.1;

/**
 * How evenly a model serves groups of customers: AUC, calibration and selection rate a group, with 95 % intervals. A group is "off" where its
 * probabilities miss what happened by more than 10 points, told with 95 % adjusted for the number of groups (Bonferroni): so a group of thirty
 * with bad luck is not called unfair. Whether a difference in selection is unjust depends on the use; it is shown, not judged.
 *
 * @param columns each with the name of every customer's group; null where it is not known
 * @param threshold probability from which a customer is chosen
 */
export function judgeSlices(
	columns: readonly {
		readonly column: string;
		readonly groups: readonly (string | null)[];
	}[],
	labels: Float64Array,
	probabilities: Float64Array,
	threshold: number,
): FairnessReport {
	const large = columns
		.flatMap(({ column, groups }) =>
			[...Map.groupBy(groups.keys(), (i) => groups[i] ?? null)].flatMap(
				([slice, members]) =>
					slice === null ? [] : [{ column, slice, members }],
			),
		)
		.filter(({ members }) => members.length >= leastInSlice)
		.sort((a, b) => b.members.length - a.members.length)
		.slice(0, mostSlices);
	const level = 1 - 0.05 / Math.max(1, large.length);
	const slices = large.map(({ column, slice, members }): FairnessSlice => {
		const of = (values: Float64Array) =>
			Float64Array.from(members, (i) => values[i] ?? 0);
		const outcome = of(labels);
		const p = of(probabilities);
		const gaps = outcome.map((y, i) => y - (p[i] ?? 0));
		const strict = intervalOfMean(gaps, level);
		const chosen = p.filter((one) => one >= threshold).length;
		const { share, low, high } = wilsonInterval(chosen, members.length);
		const isOff = strict.low > mostOff || strict.high < -mostOff;
		return {
			column,
			slice,
			customers: members.length,
			auc: areaUnderCurve(outcome, p),
			miscalibration: intervalOfMean(gaps),
			selected: { value: share, low, high },
			verdict: isOff ? "off" : "even",
		};
	});
	const judged = new Set(large.flatMap(({ members }) => members)).size;
	return {
		slices,
		unjudged: labels.length - judged,
		words: describe(slices),
	};
}

function describe(slices: readonly FairnessSlice[]) {
	if (slices.length < 2)
		return {
			de: "Kein Vergleich von Gruppen: Dafür braucht es zwei mit je 30 Kunden.",
			en: "No comparison of groups: it takes two of 30 customers each.",
		};
	const off = slices
		.filter(({ verdict }) => verdict === "off")
		.map(({ column, slice }) => `${column} ${slice}`)
		.join(", ");
	return off === ""
		? {
				de: "Keine Gruppe wird nachweislich um mehr als 10 Punkte falsch eingeschätzt.",
				en: "No group is demonstrably misjudged by more than 10 points.",
			}
		: {
				de: `Nachweislich falsch eingeschätzt: ${off}. Nutzen Sie das Modell für diese Gruppe nicht, bevor der Grund bekannt ist.`,
				en: `Demonstrably misjudged: ${off}. Do not use the model for this group before the cause is known.`,
			};
}
