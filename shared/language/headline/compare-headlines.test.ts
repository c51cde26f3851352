import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareHeadlines, undecidedBand } from "./compare-headlines.ts";

const a = "You Won't Believe What Happened When She Opened The Box";
const b = "A report about the results of the committee on education policy";

describe("compareHeadlines", () => {
	it("prefers a story to a report, with parts that sum to the log-odds", () => {
		const comparison = compareHeadlines(a, b);
		if (!comparison.ok) throw new Error(comparison.reason);
		expect(comparison.pA).toBeGreaterThan(0.6);
		expect(comparison.abstain).toBe(false);
		expect(
			comparison.contributions.reduce((sum, part) => sum + part.logOdds, 0),
		).toBeCloseTo(comparison.logOdds, 9);
		expect(
			comparison.contributions.filter(
				(part) => part.kind === "token" && part.side === "a",
			),
		).toHaveLength(10);
	});

	it("cannot tell a headline from itself", () => {
		expect(compareHeadlines(a, a)).toMatchObject({
			ok: true,
			pA: 0.5,
			logOdds: 0,
			abstain: true,
			reason: "no-difference-detectable",
		});
	});

	it("abstains from German and from nothing", () => {
		expect(compareHeadlines(a, "Schuhe kaufen und sparen")).toMatchObject({
			ok: false,
			reason: "language-not-covered",
		});
		expect(compareHeadlines("", b)).toMatchObject({
			ok: false,
			reason: "empty",
		});
	});

	it("is symmetric, and abstains exactly when even is within reach", () => {
		const word = fc.constantFrom(
			"you",
			"the",
			"best",
			"never",
			"what",
			"she",
			"kids",
			"why",
			"this",
			"man",
			"and",
			"love",
			"is",
			"Zzyzx",
			"10",
		);
		const text = fc
			.array(word, { minLength: 3, maxLength: 20 })
			.map((words) => words.join(" "));
		fc.assert(
			fc.property(text, text, (left, right) => {
				const [one, other] = [
					compareHeadlines(left, right, { language: "en" }),
					compareHeadlines(right, left, { language: "en" }),
				];
				if (!one.ok || !other.ok) return;
				expect(one.pA + other.pA).toBeCloseTo(1, 12);
				expect(one.interval[0]).toBeCloseTo(1 - other.interval[1], 12);
				const near = one.pA >= undecidedBand[0] && one.pA <= undecidedBand[1];
				expect(one.abstain).toBe(
					near || (one.interval[0] <= 0.5 && one.interval[1] >= 0.5),
				);
			}),
			{ seed: 19 },
		);
	});
});
