import { levelsOf } from "./compare-values.ts";
import type { LinkageModel } from "./linkage-model.ts";
import { type PairComparer, unknownLevel } from "./pair-comparer.ts";

/** What one column says about a pair, in natural log-odds: above 0 for one person, below 0 against. */
export type ColumnWeight = {
	readonly column: string;
	readonly weight: number;
	/** Similarity of the level, 1 equal to 0 different; null where one side is not known. */
	readonly similarity: number | null;
	readonly isExchanged: boolean;
};

/**
 * The log-odds that two people are one, column by column: log(m/u) of the level, where equal values count by how rare the value itself is
 * (two called Sondergeld are more surely one than two called Smith), plus what an exchange costs.
 * The sum and the log of the prior odds give the chance before anything is known about other pairs.
 */
export function createWeigher(model: LinkageModel, comparer: PairComparer) {
	const { fields } = comparer.people;
	const { exchanges } = comparer;
	const levels = new Uint8Array(fields.length + exchanges.length);
	const table = model.columns.map(({ m, u }) =>
		m.map((share, level) => Math.log(share / (u[level] ?? 1))),
	);
	const smallest = fields.map(({ values }) => 0.5 / Math.max(1, values.length));
	const crossCost = model.exchanged.map((share) => [
		Math.log(1 - share),
		Math.log(Math.max(1e-6, share)),
	]);
	const sourceOf = fields.map((_, column) => {
		const exchange = exchanges.findIndex(
			({ first, second }) => first === column || second === column,
		);
		return exchange;
	});
	const columnWeight = (column: number, a: number): number => {
		const level = levels[column] ?? unknownLevel;
		if (level === unknownLevel) return 0;
		const plain = table[column]?.[level] ?? 0;
		if (level !== 0) return plain;
		const exchange = sourceOf[column] ?? -1;
		if (exchange >= 0 && levels[fields.length + exchange] === 1) return plain;
		const field = fields[column];
		const share = field?.shares[field.codes[a] ?? 0] ?? 0;
		const m = model.columns[column]?.m[0] ?? 1;
		return Math.log(m / Math.max(share, smallest[column] ?? 0));
	};
	return {
		/** Sum of all columns; the prior is not in it. */
		weigh(a: number, b: number): number {
			comparer.compare(a, b, levels);
			let sum = 0;
			for (let column = 0; column < fields.length; column++)
				sum += columnWeight(column, a);
			for (let i = 0; i < exchanges.length; i++)
				sum += crossCost[i]?.[levels[fields.length + i] ?? 0] ?? 0;
			return sum;
		},
		/** The same, taken apart. */
		explain(a: number, b: number): ColumnWeight[] {
			comparer.compare(a, b, levels);
			return fields.map(({ column, kind }, at) => {
				const level = levels[at] ?? unknownLevel;
				const exchange = sourceOf[at] ?? -1;
				return {
					column,
					weight: columnWeight(at, a),
					similarity:
						level === unknownLevel ? null : (levelsOf(kind)[level] ?? 0),
					isExchanged: exchange >= 0 && levels[fields.length + exchange] === 1,
				};
			});
		},
	};
}
export type Weigher = ReturnType<typeof createWeigher>;
