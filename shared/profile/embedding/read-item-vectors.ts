import { idOfVectors } from "./id-of-vectors.ts";
import { type ItemVectors, mostLearntItems } from "./item-vectors.ts";

const largest = 1_000;

/** Reads learnt vectors out of a definition somebody sent; null where they are none. Their id is worked out anew. */
export function readItemVectors(
	value: unknown,
	dimensions: number,
): ItemVectors | null {
	if (typeof value !== "object" || value === null) return null;
	const { learntOn, baskets, vectors } = value as Record<string, unknown>;
	if (typeof learntOn !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(learntOn))
		return null;
	if (typeof baskets !== "number" || !Number.isSafeInteger(baskets))
		return null;
	if (typeof vectors !== "object" || vectors === null) return null;
	const read: [string, number[]][] = [];
	for (const [item, vector] of Object.entries(vectors)) {
		if (item === "" || item.length > 200 || !isVector(vector, dimensions))
			return null;
		read.push([item, vector]);
	}
	if (read.length === 0 || read.length > mostLearntItems) return null;
	const made = Object.fromEntries(read);
	return { id: idOfVectors(made), learntOn, baskets, vectors: made };
}

function isVector(value: unknown, dimensions: number): value is number[] {
	return (
		Array.isArray(value) &&
		value.length === dimensions &&
		value.every((one) => Number.isInteger(one) && Math.abs(one) <= largest)
	);
}
