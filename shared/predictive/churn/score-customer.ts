import type { ChurnModel, Localised } from "./churn-model.ts";
import { type Contributions, contribute } from "./contribute.ts";
import { describeReason } from "./describe-reason.ts";
import { intervalOfProbability } from "./interval-of-probability.ts";
import { type Customer, readCustomer } from "./read-customer.ts";
import type { DecimalMark } from "./read-decimal.ts";

export type Reason = {
	readonly feature: string;
	readonly value: string | null;
	/** On the log-odds. */
	readonly effect: number;
	readonly words: Localised;
};

export type ChurnScore =
	| {
			readonly abstain: false;
			readonly p: number;
			readonly interval: { readonly low: number; readonly high: number };
			readonly level: "low" | "medium" | "high";
			/** All columns, the largest effect first. */
			readonly reasons: readonly Reason[];
			readonly contributions: Contributions;
			readonly notes: readonly Localised[];
	  }
	| {
			readonly abstain: true;
			readonly reason: Localised;
			readonly notes: readonly Localised[];
	  };

/**
 * How likely a customer is to leave, how well that is known, and why; or why nothing can be said.
 *
 * @param cellOf the cell of a column, undefined where the file has no such column
 */
export function scoreCustomer(
	model: ChurnModel,
	cellOf: (column: string) => string | undefined,
	mark: DecimalMark,
): ChurnScore {
	const customer = readCustomer(model, cellOf, mark);
	const { refusal, notes } = customer;
	if (refusal !== null) return { abstain: true, reason: refusal, notes };
	const contributions = contribute(model, customer.row);
	const { p } = contributions;
	const { high, medium } = model.levels;
	return {
		abstain: false,
		p,
		interval: intervalOfProbability(p, model.bands),
		level: p >= high ? "high" : p >= medium ? "medium" : "low",
		reasons: reasonsOf(model, customer, contributions),
		contributions,
		notes,
	};
}

function reasonsOf(
	{ columns }: ChurnModel,
	{ shown }: Customer,
	{ effects }: Contributions,
): Reason[] {
	return columns
		.map(({ name }, i) => {
			const value = shown[i] ?? null;
			const effect = effects[i] ?? 0;
			return {
				feature: name,
				value,
				effect,
				words: describeReason(name, value, effect),
			};
		})
		.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
}
