import { portableExp } from "../../statistics/portable-exp.ts";
import type { ClvModel } from "./clv-model.ts";
import { gammaGamma } from "./gamma-gamma.ts";
import type { CustomerHistory } from "./purchase-histories.ts";
import { purchaseModels } from "./purchase-models.ts";

/**
 * What a customer would bring within the horizon if they were still a customer: E[purchases] / P(alive) × E[worth], undiscounted. A point without
 * interval, for ranking thousands; `predictCustomer` gives intervals at a hundred times the cost. Null where the model knows no worths.
 *
 * @returns `pAlive` beside it; where that is below 1e-9 the customer is taken as gone and worth 0
 */
export function worthIfBack(
	model: ClvModel,
	customer: CustomerHistory,
	horizonDays: number,
): { readonly pAlive: number; readonly worth: number | null } {
	const { pAlive, expected } = purchaseModels[model.model];
	const p = model.purchases.logs.map(portableExp);
	const alive = pAlive(p, customer);
	if (model.value === null) return { pAlive: alive, worth: null };
	const isKnown =
		customer.frequency > 0 && customer.value !== null && customer.value > 0;
	const value = gammaGamma.expected(
		model.value.logs.map(portableExp),
		isKnown ? customer.frequency : 0,
		isKnown ? (customer.value ?? 0) : 0,
	);
	const bought = expected(p, customer, horizonDays / model.daysPerUnit);
	return {
		pAlive: alive,
		worth: alive < 1e-9 ? 0 : (bought / alive) * value,
	};
}
