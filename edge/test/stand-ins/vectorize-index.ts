import type { VectorizeIndex } from "../../src/adapters/vectorize.ts";

type Stored = Parameters<VectorizeIndex["upsert"]>[0][number];

/**
 * Stands in for a Vectorize binding, after its documented replies and limits: writes answer with a mutation id and are found only after
 * `settle`; ids are unique over all namespaces; the namespace is applied before the filter; the score is the cosine.
 */
export function standInVectorizeIndex(): {
	index: VectorizeIndex;
	settle: () => Promise<void>;
	callSizes: number[];
} {
	const stored = new Map<string, Stored>();
	const waiting: (() => void)[] = [];
	const callSizes: number[] = [];
	const accept = (size: number, most: number, change: () => void) => {
		if (size > most)
			throw new Error(
				`VECTOR_UPSERT_ERROR (code = 40023): ${size} of at most ${most}`,
			);
		callSizes.push(size);
		waiting.push(change);
		return {
			mutationId: `0000018e-${String(waiting.length).padStart(4, "0")}`,
		};
	};
	const index: VectorizeIndex = {
		upsert: async (vectors) =>
			accept(vectors.length, 1_000, () => {
				for (const vector of vectors) stored.set(vector.id, vector);
			}),
		deleteByIds: async (ids) =>
			accept(ids.length, 100, () => {
				for (const id of ids) stored.delete(id);
			}),
		async query(values, { topK, namespace, filter }) {
			if (topK > 100)
				throw new Error("VECTOR_QUERY_ERROR (code = 40025): topK too large");
			const matches = [...stored.values()]
				.filter((one) => one.namespace === namespace)
				.filter((one) => one.metadata.collection === filter.collection.$eq)
				.map((one) => ({ id: one.id, score: cosine(one.values, values) }))
				.sort((a, b) => b.score - a.score)
				.slice(0, topK);
			return { count: matches.length, matches };
		},
	};
	const settle = async () => {
		for (const change of waiting.splice(0)) change();
	};
	return { index, settle, callSizes };
}

function cosine(a: readonly number[], b: readonly number[]): number {
	const dot = a.reduce((sum, value, slot) => sum + value * (b[slot] ?? 0), 0);
	return dot / (Math.hypot(...a) * Math.hypot(...b));
}
