import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreHeadline } from "./score-headline.ts";

const headline = "You Won't Believe What Happened When She Opened The Box";

describe("scoreHeadline", () => {
	it("gives every token and every whole-text feature its part, and the parts sum to the log-odds", () => {
		const score = scoreHeadline(headline);
		if (!score.ok) throw new Error(score.reason);
		const tokens = score.contributions.filter((part) => part.kind === "token");
		expect(tokens.map((part) => part.text)).toEqual(headline.split(" "));
		expect(
			tokens.every(
				(part) => headline.slice(part.start, part.end) === part.text,
			),
		).toBe(true);
		expect(
			score.contributions.reduce((sum, part) => sum + part.logOdds, 0),
		).toBeCloseTo(score.logOdds, 9);
		expect(score.probability).toBeCloseTo(
			1 / (1 + Math.exp(-score.logOdds)),
			12,
		);
		expect(score.interval[0]).toBeLessThan(score.probability);
		expect(score.interval[1]).toBeGreaterThan(score.probability);
	});

	it.each([
		["", "empty"],
		["!!! 🌷", "empty"],
		["Handgemachte Schuhe aus Berlin kaufen", "language-not-covered"],
		["Bonjour tout le monde", "language-not-covered"],
		["asdf qwer zxcv", "language-not-covered"],
		["The Zzyzx Qwertz Blorptang Frobnicator", "too-few-known-words"],
		["word ".repeat(100), "not-a-headline"],
	])("abstains on %j: %s", (text, reason) => {
		expect(scoreHeadline(text)).toMatchObject({ ok: false, reason });
	});

	it("abstains on German whatever it looks like when told the language", () => {
		expect(scoreHeadline(headline, { language: "de" })).toMatchObject({
			ok: false,
			reason: "language-not-covered",
		});
	});

	it("warns outside the lengths of the archive", () => {
		expect(scoreHeadline("Buy new shoes today")).toMatchObject({
			ok: true,
			cautions: ["shorter-than-training"],
		});
	});

	it("gives finite numbers, an interval that holds the probability, and an exact sum for any mix of words", () => {
		const word = fc.constantFrom(
			"you",
			"the",
			"best",
			"never",
			"what",
			"she",
			"kids",
			"Zzyzx",
			"why",
			"!",
			"?",
			"🌷",
			"10",
			"\ud800",
			"don't",
			"LOVE",
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 40 }), (words) => {
				const score = scoreHeadline(words.join(" "), { language: "en" });
				if (!score.ok) return;
				const sum = score.contributions.reduce(
					(total, part) => total + part.logOdds,
					0,
				);
				expect(Math.abs(sum - score.logOdds)).toBeLessThan(1e-9);
				expect(score.interval[0]).toBeLessThanOrEqual(score.probability);
				expect(score.interval[1]).toBeGreaterThanOrEqual(score.probability);
			}),
			{ seed: 18 },
		);
	});
});
