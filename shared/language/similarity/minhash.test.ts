import { describe, expect, it } from "vitest";
import { estimateOverlap } from "./estimate-overlap.ts";
import { fingerprintLength, minhash } from "./minhash.ts";

const overlap = (a: string, b: string): number => {
	const [x, y] = [minhash(a), minhash(b)];
	return x === null || y === null ? Number.NaN : estimateOverlap(x, y);
};
const advert =
	"Handgemachte Lederschuhe aus Kiel, versandkostenfrei ab 50 Euro, 30 Tage Rückgabe.";

describe("minhash", () => {
	it("is the same for texts that differ in case, spacing and punctuation only", () => {
		expect(minhash(advert)).toHaveLength(fingerprintLength);
		expect(overlap(advert, advert.toUpperCase().replaceAll(",", " ;"))).toBe(1);
	});
	it("is close for a small change and far for another text", () => {
		expect(
			overlap(advert, advert.replace("30 Tage", "60 Tage")),
		).toBeGreaterThan(0.7);
		expect(
			overlap(
				advert,
				"Buy two bicycles and get one helmet for free until Sunday.",
			),
		).toBeLessThan(0.1);
	});
	it("estimates the overlap of the sets", () => {
		const shingles = (text: string) =>
			new Set(
				Array.from({ length: text.length - 4 }, (_, at) =>
					text.slice(at, at + 5),
				),
			);
		const [a, b] = [
			"eins zwei drei vier fünf sechs sieben acht",
			"eins zwei drei vier fünf neun zehn elf zwölf",
		];
		const exact =
			shingles(a).intersection(shingles(b)).size /
			shingles(a).union(shingles(b)).size;
		expect(Math.abs(overlap(a, b) - exact)).toBeLessThan(0.14);
	});
	it("has none for a text without words", () => {
		for (const text of ["", " \n", "!?", "\ud800"])
			expect(minhash(text)).toBeNull();
		expect(minhash("a")).toHaveLength(fingerprintLength);
	});
});
