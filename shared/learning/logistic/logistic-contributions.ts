import { encodeValue } from "./encode-value.ts";
import type { LogisticModel } from "./fit-logistic.ts";

/**
 * Log-odds of a row, divided among its columns: what each moves it away from the row of means, which has the intercept alone. The base
 * and the effects sum to the log-odds. For a linear model this is also its SHAP value when columns are taken as independent.
 *
 * @param row a number a column; NaN for missing
 * @param size number of columns
 */
export function logisticContributions(
	model: LogisticModel,
	row: ArrayLike<number>,
	size: number,
): { readonly base: number; readonly effects: Float64Array } {
	const effects = new Float64Array(size);
	for (const [j, term] of model.terms.entries())
		effects[term.feature] =
			(effects[term.feature] ?? 0) +
			(model.weights[j] ?? 0) *
				encodeValue(term, row[term.feature] ?? Number.NaN);
	return { base: model.intercept, effects };
}
