import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { complexityFeatures } from "./complexity-features.ts";
import weights from "./complexity-model.weights.json" with { type: "json" };
import { measureComplexity } from "./measure-complexity.ts";

const easy =
	"Das ist ein Haus. Das Haus hat eine Tür. Die Kinder spielen im Garten.";
const hard =
	"Infolge der Ratifizierung des Abkommens, dessen völkerrechtliche Verbindlichkeit zunächst umstritten war, wurden die Emissionsobergrenzen für industrielle Verbrennungsanlagen schrittweise verschärft.";
const mosOf = (text: string): number => {
	const result = measureComplexity(text, { language: "de" });
	return result.ok ? result.mos : Number.NaN;
};

describe("measureComplexity", () => {
	it("tells easy from hard", () => {
		expect(mosOf(easy)).toBeLessThan(2.2);
		expect(mosOf(hard)).toBeGreaterThan(4);
	});

	it("explains itself: the contributions add up", () => {
		const result = measureComplexity(hard);
		if (!result.ok) throw new Error(result.reason);
		const total = result.contributions.reduce(
			(sum, { points }) => sum + points,
			result.average,
		);
		expect(Math.abs(total - result.mos)).toBeLessThan(0.02);
		expect(result.interval[0]).toBeLessThan(result.mos);
		expect(result.interval[1]).toBeGreaterThan(result.mos);
	});

	it("is surer of more sentences, never sure", () => {
		const width = (text: string) => {
			const result = measureComplexity(text, { language: "de" });
			return result.ok ? result.interval[1] - result.interval[0] : Number.NaN;
		};
		const medium =
			"Der Verein wurde im letzten Jahrhundert in der Hauptstadt gegründet und besitzt mehrere Gebäude. ";
		expect(width(medium.repeat(20))).toBeLessThan(width(medium));
		expect(width(medium.repeat(400))).toBeGreaterThan(0.1);
	});

	it("keeps very easy texts in order", () => {
		expect(mosOf("Das ist ein Haus.")).toBeGreaterThan(1);
		expect(mosOf("Das ist ein Haus.")).toBeLessThan(
			mosOf("Max hat einen großen Hund und eine Katze."),
		);
	});

	it("abstains", () => {
		expect(
			measureComplexity("Buy our new shoes today and save money"),
		).toMatchObject({ ok: false, reason: "not-german" });
		expect(measureComplexity("")).toMatchObject({
			ok: false,
			reason: "not-german",
		});
		expect(measureComplexity("Jetzt Schuhe kaufen")).toMatchObject({
			ok: false,
			reason: "too-short",
		});
		expect(measureComplexity("👍", { language: "de" })).toMatchObject({
			ok: false,
			reason: "too-short",
		});
	});

	it("stays on the scale and never throws, for any string", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => {
				const result = measureComplexity(text, { language: "de" });
				if (!result.ok) return;
				expect(result.mos).toBeGreaterThanOrEqual(1);
				expect(result.mos).toBeLessThanOrEqual(7);
			}),
			{ numRuns: 300, seed: 20261122 },
		);
	});

	it("ships the features it was trained on, and beats every formula on the same sentences", () => {
		expect(weights.features).toEqual(complexityFeatures.map(({ id }) => id));
		for (const r of Object.values(weights.crossValidation.formulasOnTheSame))
			expect(weights.crossValidation.r).toBeGreaterThan(Math.abs(r) + 0.05);
		const { r, tenFolds, sixteenCounts } = weights.crossValidation;
		expect(r).toBeGreaterThan(sixteenCounts.byArticle.r + 0.02);
		expect(tenFolds.r).toBeGreaterThan(sixteenCounts.tenFolds.r + 0.02);
	});

	it.each([
		[
			"Wir kaufen heute Brot.",
			", weil der Bäcker in unserer Straße heute geöffnet hat.",
		],
		[
			"Der Zug fährt morgen.",
			", obwohl die Verwaltung den Verkehr eingeschränkt hat.",
		],
		[
			"Die Schule beginnt um acht.",
			" und endet nach den Bestimmungen der Schulordnung um dreizehn Uhr.",
		],
	])("finds %s harder with more hung on to it", (short, more) => {
		expect(mosOf(short.replace(".", more))).toBeGreaterThan(mosOf(short));
	});

	it.each([
		["Das Haus ist alt.", "Das Gemäuer ist alt."],
		["Sie macht die Tür auf.", "Sie entriegelt die Pforte."],
		[
			"Er hat viel Geld und ein großes Auto.",
			"Er besitzt Vermögenswerte und eine Limousine.",
		],
	])("finds %s easier than the same in rarer words", (common, rare) => {
		expect(mosOf(rare)).toBeGreaterThan(mosOf(common));
	});
});
