import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CorrectedText, chooseExamples } from "./choose-examples.ts";

const corrected = (
	id: string,
	product: string,
	writtenText: string,
	text: string,
	reasons: readonly string[] = [],
): CorrectedText => ({
	id,
	channel: "google-ads-headline",
	product,
	writtenText,
	text,
	reasons,
});
const request = {
	channels: new Set(["google-ads-headline"] as const),
	about: "Zartbitter Schokolade aus Hamburg",
	most: 4,
	mostCharacters: 1_600,
};
const chocolate = corrected(
	"a",
	"Zartbitter",
	"Tolle Schokolade",
	"Schokolade aus Hamburg",
);
const scarf = corrected("b", "Schal", "Toller Schal", "Schal aus reiner Wolle");

describe("chooseExamples", () => {
	it("puts what is nearest to the brief first", () => {
		const ids = chooseExamples([scarf, chocolate], request).map(({ id }) => id);
		expect(ids).toEqual(["a", "b"]);
	});

	it("prefers a correction with a reason to the same without", () => {
		const twin = { ...chocolate, id: "c", reasons: ["„Toll“ sagt nichts."] };
		const [first, ...rest] = chooseExamples([chocolate, twin], request);
		expect(first).toEqual({
			id: "c",
			product: "Zartbitter",
			draft: "Tolle Schokolade",
			corrected: "Schokolade aus Hamburg",
			reasons: ["„Toll“ sagt nichts."],
		});
		expect(rest).toEqual([]);
	});

	it("leaves out other channels and what was hardly changed", () => {
		const post = { ...chocolate, channel: "social-post" } as const;
		const comma = corrected("d", "x", "Kakao, aus Ghana", "Kakao aus Ghana");
		expect(chooseExamples([post, comma], request)).toEqual([]);
	});

	it("stays within its bounds, whatever people wrote", () => {
		const some = fc.array(
			fc.record({
				id: fc.string(),
				channel: fc.constantFrom("google-ads-headline", "page"),
				product: fc.option(fc.string()),
				writtenText: fc.string({ maxLength: 400 }),
				text: fc.string({ maxLength: 400 }),
				reasons: fc.array(fc.string({ maxLength: 500 }), { maxLength: 4 }),
			}),
			{ maxLength: 12 },
		);
		fc.assert(
			fc.property(some, (texts) => {
				const chosen = chooseExamples(texts as CorrectedText[], {
					...request,
					mostCharacters: 300,
				});
				const size = chosen
					.flatMap((one) => [
						one.product,
						one.draft,
						one.corrected,
						...one.reasons,
					])
					.join("").length;
				expect(chosen.length).toBeLessThanOrEqual(4);
				expect(size).toBeLessThanOrEqual(300);
			}),
			{ numRuns: 50 },
		);
	});
});
