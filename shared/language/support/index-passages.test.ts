import { expect, it } from "vitest";
import { indexPassages } from "./index-passages.ts";

it("keeps sentences with clauses, denial and condition", () => {
	const text = "Aus Wolle, ohne Plastik. Nur auf Anfrage.";
	const sentences = indexPassages([{ id: "p", sourceId: "s", text }]);
	expect(sentences.map(({ isConditional }) => isConditional)).toEqual([
		false,
		true,
	]);
	expect(sentences[0]?.clauses.map(({ isNegative }) => isNegative)).toEqual([
		false,
		true,
	]);
});

it("is bounded", () => {
	const text = "Ein Satz steht hier. ".repeat(2_500);
	expect(indexPassages([{ id: "p", sourceId: "s", text }])).toHaveLength(2_000);
});
