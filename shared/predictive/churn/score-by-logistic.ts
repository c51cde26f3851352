import type { LogisticModel } from "../../learning/logistic/fit-logistic.ts";
import { logisticContributions } from "../../learning/logistic/logistic-contributions.ts";

/**
 * Log-odds of a row by a logistic regression.
 *
 * @example scoreByLogistic({ intercept: 1, terms: [], weights: [], errors: [] }, []) // 1
 */
export function scoreByLogistic(
	model: LogisticModel,
	row: ArrayLike<number>,
): number {
	const { base, effects } = logisticContributions(model, row, row.length);
	return effects.reduce((sum, one) => sum + one, base);
}
