import { describe, expect, it } from "vitest";
import { bleu } from "./bleu.ts";

const texts = [
	"The dog bit the man.",
	"It wasn't surprising.",
	"The man had just bitten him.",
];
const references = [
	["The dog bit the man.", "The dog had bit the man."],
	["It was not unexpected.", "No one was surprised."],
	["The man bit him first.", "The man had bitten the dog."],
];

describe("bleu", () => {
	it.each([
		["13a", 0.485308270099],
		["none", 0.491919566005],
		["international", 0.439162349334],
	] as const)(
		"gives sacreBLEU's corpus value with tokenisation %s",
		(tokenisation, expected) => {
			expect(bleu(texts, references, { tokenisation })?.score).toBeCloseTo(
				expected,
				9,
			);
		},
	);

	it("smooths with a floor as sacreBLEU does", () => {
		const score = (text: string, reference: string, floor: number) =>
			bleu([text], [[reference]], {
				tokenisation: "none",
				floor,
				effectiveOrder: true,
			})?.score;
		expect(score("this is a fest", "this is a test", 0.01)).toBeCloseTo(
			0.22360679775,
			9,
		);
		expect(
			score(
				"am I am a character sequence",
				"I am a symbol string sequence a a",
				0.1,
			),
		).toBeCloseTo(0.1555722182, 9);
		expect(score("test", "a test", 0)).toBeCloseTo(Math.exp(-1), 9);
	});

	it("clips repeated words", () => {
		expect(
			bleu(["the the the the the the the"], [["the cat is on the mat"]])
				?.precisions[0],
		).toBeCloseTo(2 / 7, 12);
	});

	it("takes the closest reference, the shorter of two", () => {
		expect(
			bleu(["a b c"], [["a b", "a b c d"]], { effectiveOrder: true })
				?.brevityPenalty,
		).toBe(1);
	});

	it("has no value without a reference, and 0 without a shared phrase", () => {
		expect(bleu([], [])).toBeNull();
		expect(bleu(["a"], [[]])).toBeNull();
		expect(bleu([""], [["a"]])?.score).toBe(0);
		expect(bleu(["a b c d e"], [["v w x y z"]])?.score).toBe(0);
	});
});
