import fc from "fast-check";
import { expect, it } from "vitest";
import { measureTone } from "./measure-tone.ts";

it("is the mean of its words, each named", () => {
	const text = "Ein wunderbarer, herrlicher, schöner Tag";
	const tone = measureTone(text, { language: "de" });
	if (!tone.ok) throw new Error(tone.reason);
	expect(tone.valence.value).toBe(1);
	expect(tone.hits.map(({ start, end }) => text.slice(start, end))).toEqual([
		"wunderbarer",
		"herrlicher",
		"schöner",
	]);
	expect(tone.valence.interval[0]).toBeLessThan(1);
});
it("follows negation and tells calm from exciting", () => {
	const good = measureTone("good, pleasant and fair", { language: "en" });
	const bad = measureTone("not good, not pleasant and not fair", {
		language: "en",
	});
	if (!good.ok || !bad.ok) throw new Error("abstained");
	expect(bad.valence.value).toBeCloseTo(good.valence.value * -0.5, 12);
	const calm = measureTone("peaceful, gentle and serene", { language: "en" });
	const wild = measureTone("thrilling, sensational and wild", {
		language: "en",
	});
	if (!calm.ok || !wild.ok) throw new Error("abstained");
	expect(calm.arousal.value).toBe(-1);
	expect(wild.arousal.value).toBe(1);
});
it("abstains where it cannot tell", () => {
	expect(measureTone("Schuhe kaufen", { language: "de" })).toMatchObject({
		ok: false,
		reason: "too-few-words",
	});
	expect(measureTone("Acheter des chaussures")).toMatchObject({
		ok: false,
		reason: "language-unknown",
	});
});
it("never throws, and every hit stands where it says", () => {
	fc.assert(
		fc.property(
			fc.string({ unit: "binary", maxLength: 200 }),
			fc.constantFrom("de", "en", "unknown"),
			(noise, language) => {
				const text = `${noise} gut good schlecht bad schön ${noise}`;
				const tone = measureTone(text, { language });
				for (const { start, end, text: said } of tone.hits)
					expect(text.slice(start, end)).toBe(said);
				if (tone.ok) {
					const [low, high] = tone.valence.interval;
					expect(low).toBeGreaterThanOrEqual(-1);
					expect(high).toBeLessThanOrEqual(1);
				}
			},
		),
		{ numRuns: 100, seed: 2 },
	);
});
