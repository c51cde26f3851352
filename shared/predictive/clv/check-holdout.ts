import { portableExp } from "../../statistics/portable-exp.ts";
import type { ClvModel } from "./clv-model.ts";
import type { CustomerHistory } from "./purchase-histories.ts";
import { purchaseModels } from "./purchase-models.ts";

export type Holdout = {
	readonly days: number;
	readonly bought: number;
	readonly expected: number;
	/** Mean distance of purchases from expected ones a customer. */
	readonly meanAbsoluteError: number;
	/** The same for the plain guess that everyone keeps the pace of the past. */
	readonly meanAbsoluteErrorOfPace: number;
};

/** What was expected of the days after the model's window against what was bought. */
export function checkHoldout(
	model: ClvModel,
	customers: readonly CustomerHistory[],
	later: readonly number[],
	days: number,
): Holdout {
	const parameters = model.purchases.logs.map(portableExp);
	const ahead = days / model.daysPerUnit;
	const { expected } = purchaseModels[model.model];
	let [bought, total, off, paceOff] = [0, 0, 0, 0];
	for (const [i, customer] of customers.entries()) {
		const really = later[i] ?? 0;
		const told = expected(parameters, customer, ahead);
		const { frequency, age } = customer;
		bought += really;
		total += told;
		off += Math.abs(told - really);
		paceOff += Math.abs((age > 0 ? (frequency / age) * ahead : 0) - really);
	}
	const n = Math.max(1, customers.length);
	return {
		days,
		bought,
		expected: total,
		meanAbsoluteError: off / n,
		meanAbsoluteErrorOfPace: paceOff / n,
	};
}
