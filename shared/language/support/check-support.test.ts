import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSupport } from "./check-support.ts";
import { indexPassages } from "./index-passages.ts";
import { supportPairs } from "./support-pairs.data.ts";

const index = (text: string) =>
	indexPassages([{ id: "p1", sourceId: "s1", text }]);

describe("checkSupport", () => {
	it.each(["de", "en"] as const)(
		"tells carried from invented statements (%s)",
		(language) => {
			let [hits, wrong, missed] = [0, 0, 0];
			const mistakes: string[] = [];
			for (const [source, text, isCarried] of supportPairs[language]) {
				const says = checkSupport(text, index(source)).factualSupport === 1;
				if (says && isCarried) hits += 1;
				else if (says) wrong += 1;
				else if (isCarried) missed += 1;
				if (says !== isCarried)
					mistakes.push(`${isCarried ? "missed" : "WRONG"}: ${text}`);
			}
			const precision = hits / (hits + wrong);
			const recall = hits / (hits + missed);
			console.log(
				`support ${language}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${supportPairs[language].length} pairs; ${mistakes.join("; ")}`,
			);
			expect(precision).toBeGreaterThanOrEqual(0.95);
			expect(recall).toBeGreaterThanOrEqual(0.85);
		},
	);

	it.each(["de", "en"] as const)(
		"carries hardly any statement on another product's source, and none with another number (%s)",
		(language) => {
			const pairs = supportPairs[language];
			const wrong: string[] = [];
			let count = 0;
			for (const [source] of pairs)
				for (const [other, text, isCarried] of pairs) {
					if (!isCarried || other === source) continue;
					count += 1;
					if (checkSupport(text, index(source)).factualSupport === 1)
						wrong.push(`${text} | ${source}`);
				}
			for (const [source, text, isCarried] of pairs) {
				const changed = text.replace(
					/\d+/,
					(number) => `${Number(number) + 1}`,
				);
				if (!isCarried || changed === text) continue;
				expect(
					checkSupport(changed, index(source)).factualSupport,
					changed,
				).not.toBe(1);
			}
			console.log(
				`support ${language}: ${wrong.length} of ${count} foreign sources believed; ${wrong.slice(0, 3).join("; ")}`,
			);
			expect(wrong.length / count).toBeLessThan(0.005);
		},
	);

	it("quotes the part of the passage a statement rests on", () => {
		const source =
			"Für den Alltag. Der Schal ist aus reiner Wolle, genäht in Kassel.";
		const text = "Aus reiner Wolle. Jetzt ansehen.";
		const [statement, ...more] = checkSupport(text, index(source)).statements;
		expect(more).toEqual([]);
		const quote = statement?.quote;
		expect(text.slice(statement?.start, statement?.end)).toBe(
			"Aus reiner Wolle.",
		);
		expect(source.slice(quote?.start, quote?.end)).toBe(
			"Der Schal ist aus reiner Wolle",
		);
	});

	it("says what is wrong", () => {
		const report = checkSupport("20 kg", index("Volumen: 20 Liter"));
		expect(report.statements).toMatchObject([
			{ verdict: "unsupported", reason: "no-passage" },
		]);
		expect(
			checkSupport("Volumen 30 Liter", index("Volumen: 20 Liter")).statements,
		).toMatchObject([{ reason: "number", missing: ["30 l"] }]);
	});

	it("asks no source for a product's name and for calls", () => {
		const report = checkSupport("Nordweg 20 entdecken", [], ["Nordweg 20"]);
		expect(report).toEqual({
			statements: [],
			factualSupport: null,
			citationRate: null,
		});
	});

	it("always supports a passage quoted whole, and never throws", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
				const { statements } = checkSupport(text, index(text));
				for (const { start, end, support } of statements) {
					expect(start).toBeLessThan(end);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(support).toBeGreaterThanOrEqual(0);
					expect(support).toBeLessThanOrEqual(1);
				}
			}),
			{ seed: 5, numRuns: 300 },
		);
	});
});
