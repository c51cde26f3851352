import { quantile } from "../../statistics/quantile.ts";
import type {
	ColumnContract,
	DataContract,
	DataTable,
	GateFinding,
} from "./data-contract.ts";
import { qualityWords } from "./quality-words.ts";
import { readCell } from "./read-cell.ts";

/** Robust standard deviations from the median beyond which a number is an outlier; money is skewed, so this is wide. */
const far = 8;
const fewest = 20;

/**
 * Share of numbers in each column further than 8 robust standard deviations (1.4826 × median absolute deviation) from the median. Columns of fewer than 20 numbers,
 * and such with more than half of them equal (no deviation), are not judged.
 *
 * Source: Rousseeuw and Croux (1993), JASA 88, section 1.
 */
export function checkOutliers(
	{ names, rows }: DataTable,
	columns: readonly ColumnContract[],
	{ mostShare, level }: NonNullable<DataContract["outliers"]>,
): GateFinding[] {
	return columns.flatMap(({ name, type }): GateFinding[] => {
		const at = names.indexOf(name);
		if (type !== "number" || at < 0) return [];
		const numbers = rows.flatMap((row, i) => {
			const value = readCell((row[at] ?? "").trim(), "number");
			return value === null ? [] : [{ value, row: i + 2 }];
		});
		if (numbers.length < fewest) return [];
		const middle = quantile(
			numbers.map(({ value }) => value),
			0.5,
		);
		const spread =
			1.4826 *
			quantile(
				numbers.map(({ value }) => Math.abs(value - middle)),
				0.5,
			);
		if (spread === 0) return [];
		const strange = numbers.filter(
			({ value }) => Math.abs(value - middle) > far * spread,
		);
		const [first] = strange;
		if (!first || strange.length / numbers.length <= mostShare) return [];
		return [
			{
				gate: "outliers",
				state: level,
				column: name,
				...qualityWords.strange(name, strange.length, first, mostShare),
			},
		];
	});
}
