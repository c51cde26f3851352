import type { ChurnModel } from "./churn-model.ts";

/**
 * Whether a value read from a file is a churn model that can be scored: every part there, of matching sizes, every number finite, every
 * child of a tree further on than its parent, so that no walk goes astray. Anything cut off or changed by hand is refused.
 */
export function isChurnModel(value: unknown): value is ChurnModel {
	if (!isRecord(value) || value.kind !== "lotse-churn-1") return false;
	const { columns, scorer, calibration, bands, levels, id } = value;
	return (
		(id === null || typeof id === "string") &&
		isList(columns) &&
		columns.length > 0 &&
		columns.every(isColumn) &&
		isRecord(scorer) &&
		isRecord(scorer.model) &&
		(scorer.kind === "boosting"
			? isBoosted(scorer.model, columns)
			: scorer.kind === "logistic" &&
				isLogistic(scorer.model, columns.length)) &&
		isCalibration(calibration) &&
		isList(bands) &&
		bands.length > 0 &&
		bands.every(
			(band) =>
				isRecord(band) &&
				["upTo", "predicted", "left"].every((key) => isNumber(band[key])) &&
				isNumber(band.rows) &&
				band.rows >= 1,
		) &&
		isRecord(levels) &&
		isNumber(levels.medium) &&
		isNumber(levels.high)
	);
}

function isColumn(column: unknown): boolean {
	return (
		isRecord(column) &&
		typeof column.name === "string" &&
		isNumber(column.importance) &&
		(column.levels === undefined
			? isNumber(column.low) && isNumber(column.high)
			: isList(column.levels) &&
				column.levels.every((level) => typeof level === "string"))
	);
}

function isBoosted(
	model: Record<string, unknown>,
	columns: readonly unknown[],
): boolean {
	const { base, trees, features } = model;
	const sameLevels = (feature: unknown, i: number) => {
		const column = columns[i];
		return (
			isRecord(feature) &&
			isRecord(column) &&
			JSON.stringify([feature.name, feature.levels]) ===
				JSON.stringify([column.name, column.levels])
		);
	};
	return (
		isNumber(base) &&
		isList(features) &&
		features.length === columns.length &&
		features.every(sameLevels) &&
		isList(trees) &&
		trees.every((tree) => isRecord(tree) && isTree(tree, columns))
	);
}

function isTree(
	tree: Record<string, unknown>,
	columns: readonly unknown[],
): boolean {
	const { feature, value, left, right, missingLeft, cover, sets } = tree;
	const lists = [feature, value, left, right, missingLeft, cover];
	if (!lists.every(isNumbers) || !isList(sets) || !sets.every(isNumbers))
		return false;
	if (
		!isNumbers(feature) ||
		!isNumbers(value) ||
		!isNumbers(left) ||
		!isNumbers(right) ||
		!isNumbers(cover)
	)
		return false;
	const size = feature.length;
	const isChild = (child: number | undefined, of: number) =>
		Number.isInteger(child) &&
		child !== undefined &&
		child > of &&
		child < size &&
		(cover[child] ?? 0) > 0;
	return (
		size > 0 &&
		lists.every((list) => isList(list) && list.length === size) &&
		feature.every((column, node) => {
			if (column === -1) return true;
			const split = columns[column];
			return (
				isRecord(split) &&
				isChild(left[node], node) &&
				isChild(right[node], node) &&
				(split.levels === undefined || (value[node] ?? -1) in sets)
			);
		})
	);
}

function isLogistic(model: Record<string, unknown>, columns: number): boolean {
	const { intercept, weights, terms } = model;
	return (
		isNumber(intercept) &&
		isNumbers(weights) &&
		isList(terms) &&
		terms.length === weights.length &&
		terms.every(
			(term) =>
				isRecord(term) &&
				isNumber(term.feature) &&
				Number.isInteger(term.feature) &&
				term.feature >= 0 &&
				term.feature < columns &&
				(term.of === null || term.of === "missing" || isNumber(term.of)) &&
				isNumber(term.mean) &&
				isNumber(term.scale) &&
				term.scale > 0,
		)
	);
}

function isCalibration(calibration: unknown): boolean {
	if (!isRecord(calibration)) return false;
	const { kind, intercept, slope, scores, probabilities } = calibration;
	if (kind === "platt") return isNumber(intercept) && isNumber(slope);
	return (
		kind === "isotonic" &&
		isNumbers(scores) &&
		isNumbers(probabilities) &&
		scores.length > 0 &&
		scores.length === probabilities.length &&
		probabilities.every((p) => p > 0 && p < 1)
	);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null;
}

function isList(value: unknown): value is readonly unknown[] {
	return Array.isArray(value);
}

function isNumbers(value: unknown): value is readonly number[] {
	return isList(value) && value.every(isNumber);
}

function isNumber(value: unknown): value is number {
	return typeof value === "number" && Number.isFinite(value);
}
