import { binTogether } from "./bin-together.ts";
import {
	compareDistributions,
	type DistributionGap,
} from "./compare-distributions.ts";
import { jensenShannon } from "./jensen-shannon.ts";
import { type StabilityIndex, stabilityIndex } from "./stability-index.ts";
import { testHomogeneity } from "./test-homogeneity.ts";

/** A column of a table: cells as text, "" where nothing stands. */
export type Cells = readonly string[];

export type ColumnGap = {
	readonly kind: "number" | "category" | "empty";
	readonly rows: { readonly reference: number; readonly current: number };
	/** Shares of cells without a value. */
	readonly missing: {
		readonly reference: number;
		readonly current: number;
		readonly p: number;
	};
	readonly psi: StabilityIndex | null;
	readonly jensenShannon: number | null;
	/** Numbers only. */
	readonly distribution: DistributionGap | null;
	/** Categories only. */
	readonly chiSquare: ReturnType<typeof testHomogeneity> | null;
	/** Of distribution and missingness together (Bonferroni of the two). */
	readonly p: number;
};

/**
 * Compares one column of two tables: distribution and missing values. Numeric where every value of both reads as a number, else categories.
 *
 * @param readNumber null for what is no number; NaN and infinities count as none either
 */
export function compareColumn(
	reference: Cells,
	current: Cells,
	readNumber: (text: string) => number | null,
): ColumnGap {
	const a = reference.filter((cell) => cell !== "");
	const b = current.filter((cell) => cell !== "");
	const gone = [
		reference.length - a.length,
		current.length - b.length,
	] as const;
	const missing = {
		reference: reference.length === 0 ? 0 : gone[0] / reference.length,
		current: current.length === 0 ? 0 : gone[1] / current.length,
		p:
			reference.length === 0 || current.length === 0
				? 1
				: testHomogeneity([gone[0], a.length], [gone[1], b.length]).p,
	};
	const rows = { reference: reference.length, current: current.length };
	const none = {
		psi: null,
		jensenShannon: null,
		distribution: null,
		chiSquare: null,
	};
	if (a.length === 0 || b.length === 0)
		return { kind: "empty", rows, missing, ...none, p: missing.p };
	const numbers = [a.map(readNumber), b.map(readNumber)] as const;
	const [from, to] = numbers.map((list) =>
		list.flatMap((value) =>
			value !== null && Number.isFinite(value) ? [value] : [],
		),
	);
	const isNumeric = from?.length === a.length && to?.length === b.length;
	if (isNumeric && from && to) {
		const bins = binTogether(from, to);
		const distribution = compareDistributions(from, to);
		return {
			kind: "number",
			rows,
			missing,
			psi: stabilityIndex(bins.reference, bins.current),
			jensenShannon: jensenShannon(bins.reference, bins.current),
			distribution,
			chiSquare: null,
			p: Math.min(
				1,
				2 *
					Math.min(distribution.pExact ?? distribution.pAsymptotic, missing.p),
			),
		};
	}
	const [left, right] = countCategories(a, b);
	const chiSquare = testHomogeneity(left, right);
	return {
		kind: "category",
		rows,
		missing,
		psi: stabilityIndex(left, right),
		jensenShannon: jensenShannon(left, right),
		distribution: null,
		chiSquare,
		p: Math.min(1, 2 * Math.min(chiSquare.p, missing.p)),
	};
}

function countCategories(a: Cells, b: Cells): [number[], number[]] {
	const places = new Map<string, number>();
	const counts: [number[], number[]] = [[], []];
	for (const [side, cells] of [a, b].entries())
		for (const cell of cells) {
			const at = places.get(cell) ?? places.size;
			places.set(cell, at);
			for (const list of counts) list[at] ??= 0;
			const list = counts[side];
			if (list) list[at] = (list[at] ?? 0) + 1;
		}
	return counts;
}
