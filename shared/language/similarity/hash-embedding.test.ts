import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashEmbedding } from "./hash-embedding.ts";

const similarity = (a: string, b: string) => {
	const other = hashEmbedding(b);
	return hashEmbedding(a).reduce(
		(sum, value, index) => sum + value * (other[index] ?? 0),
		0,
	);
};

describe("hashEmbedding", () => {
	it("is a unit vector of the asked length for any text, and the same every time", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "binary", maxLength: 200 }),
				fc.integer({ min: 1, max: 600 }),
				(text, dimensions) => {
					const vector = hashEmbedding(text, dimensions);
					expect(vector).toHaveLength(dimensions);
					expect(vector.every(Number.isFinite)).toBe(true);
					expect(Math.hypot(...vector)).toBeCloseTo(1, 9);
					expect(hashEmbedding(text, dimensions)).toEqual(vector);
				},
			),
			{ seed: 20261122, numRuns: 150 },
		);
	});

	it("gives the same bits on every platform", () => {
		const slots = hashEmbedding("Schokolade", 8);
		expect(
			slots.map((value) => Number(value.toFixed(6))),
		).toMatchInlineSnapshot(`
			[
			  0,
			  -0.366197,
			  0,
			  0.183099,
			  -0.549296,
			  -0.549296,
			  0.183099,
			  -0.442039,
			]
		`);
	});

	it("spells umlauts, ß, accents and letter case one way", () => {
		expect(similarity("Süße Grüße", "SUESSE GRUESSE")).toBeCloseTo(1, 12);
		expect(similarity("Café", "cafe")).toBeCloseTo(1, 12);
	});

	it("finds the parts of German compounds", () => {
		const near = similarity("Zartbitterschokolade", "Schokolade");
		expect(near).toBeGreaterThan(0.4);
		expect(near).toBeGreaterThan(
			similarity("Zartbitterschokolade", "Laufschuhe") + 0.3,
		);
		expect(
			similarity("Laufschuhe für Damen", "Damenlaufschuhe"),
		).toBeGreaterThan(0.5);
	});

	it("ranks the ad about the same thing first", () => {
		const query = "Handgemachte Pralinen zum Verschenken";
		const ads = [
			"Laufschuhe im Sale",
			"Pralinen, von Hand gemacht",
			"Jetzt Winterreifen wechseln",
			"Geschenke für Läufer",
		];
		const best = ads.toSorted(
			(a, b) => similarity(query, b) - similarity(query, a),
		)[0];
		expect(best).toBe("Pralinen, von Hand gemacht");
	});

	it("has one vector for texts with nothing in them", () => {
		expect(hashEmbedding("")).toEqual(hashEmbedding(" …!? "));
	});

	it("refuses a length that is none", () => {
		for (const dimensions of [0, -1, 1.5, Number.NaN])
			expect(() => hashEmbedding("a", dimensions)).toThrow(RangeError);
	});
});
