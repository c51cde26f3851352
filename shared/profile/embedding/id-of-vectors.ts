import { hashText } from "../features/hash-text.ts";
import type { ItemVectors } from "./item-vectors.ts";

/** 64 bits of learnt vectors, whatever the order of the items: another id, another definition. */
export function idOfVectors(vectors: ItemVectors["vectors"]): string {
	const text = JSON.stringify(
		Object.entries(vectors).sort(([a], [b]) => (a < b ? -1 : 1)),
	);
	return [2, 3]
		.map((seed) => hashText(text, seed).toString(16).padStart(8, "0"))
		.join("");
}
