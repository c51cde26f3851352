import { expect, it } from "vitest";
import { idOfVectors } from "./id-of-vectors.ts";
import { readItemVectors } from "./read-item-vectors.ts";

const vectors = { a: [1, -2], b: [3, 4] };
const sent = { id: "?", learntOn: "2026-11-22", baskets: 40, vectors };

it("reads what was learnt, and works out its id anew", () => {
	expect(readItemVectors(sent, 2)).toEqual({
		...sent,
		id: idOfVectors(vectors),
	});
});

it("refuses what is none", () => {
	for (const wrong of [
		null,
		{ ...sent, learntOn: "today" },
		{ ...sent, baskets: "many" },
		{ ...sent, vectors: {} },
		{ ...sent, vectors: { a: [1] } },
		{ ...sent, vectors: { a: [1.5, 2] } },
		{ ...sent, vectors: { a: [1, 5_000] } },
		{ ...sent, vectors: { "": [1, 2] } },
	])
		expect(readItemVectors(wrong, 2)).toBeNull();
});
