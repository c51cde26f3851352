import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseHidden } from "./normalise-hidden.ts";

describe("normaliseHidden", () => {
	it("undoes invisible characters and look-alikes, and counts them", () => {
		expect(normaliseHidden("ig\u200Bn\u043Ere")).toMatchObject({
			text: "ignore",
			hidden: 1,
			disguised: 1,
		});
	});

	it("reads full-width letters, ligatures and invisible tags", () => {
		expect(normaliseHidden("ｉｇｎｏｒｅ ﬁve").text).toBe("ignore five");
		expect(normaliseHidden("a\u{E0068}\u{E0069}").text).toBe("ahi");
	});

	it("leaves other alphabets, umlauts and emoji alone", () => {
		for (const text of ["Привет, мир", "Größe Ελλάδα", "👩‍👩‍👧 ❤️"]) {
			const { text: revealed, hidden, disguised } = normaliseHidden(text);
			expect([hidden, disguised]).toEqual([0, 0]);
			expect(revealed.replace(/[\u200D\uFE0F]/gu, "")).toBe(
				text.replace(/[\u200D\uFE0F]/gu, ""),
			);
		}
	});

	it("tells for every character where it came from", () => {
		const { text, offsets } = normaliseHidden("a\u200Bb ﬁ c");
		expect(text).toBe("ab fi c");
		expect([...offsets]).toEqual([0, 2, 3, 4, 4, 5, 6, 7]);
	});

	it("never throws and keeps offsets in order, for any string", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (source) => {
				const { text, offsets } = normaliseHidden(source);
				expect(offsets).toHaveLength(text.length + 1);
				offsets.forEach((offset, index) => {
					expect(offset).toBeGreaterThanOrEqual(offsets[index - 1] ?? 0);
					expect(offset).toBeLessThanOrEqual(source.length);
				});
			}),
			{ numRuns: 300, seed: 20261122 },
		);
	});
});
