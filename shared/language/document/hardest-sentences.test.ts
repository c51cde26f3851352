import { expect, it } from "vitest";
import { countText } from "../readability/count-text.ts";
import { hardestSentences } from "./hardest-sentences.ts";

it("names the hardest first and leaves the unrated out", () => {
	const counts = countText("a b c", "de");
	const sentence = (start: number, rank: number | null) => ({
		start,
		end: start + 2,
		reading: {
			counts,
			hardness:
				rank === null ? null : { by: "complexity" as const, value: rank, rank },
		},
	});
	expect(
		hardestSentences(
			"a b c ",
			[sentence(0, 2), sentence(2, null), sentence(4, 5)],
			(start, end) => ({ start, end }),
		),
	).toEqual([
		{ start: 4, end: 5, text: "c", words: 3, by: "complexity", value: 5 },
		{ start: 0, end: 1, text: "a", words: 3, by: "complexity", value: 2 },
	]);
});
