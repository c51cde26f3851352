import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adoptPattern } from "./adopt-pattern.ts";

describe("adoptPattern", () => {
	it("takes umlauts as letters", () => {
		const adopted = adoptPattern("\\bgr\\w+\\b");
		expect(
			adopted.ok && new RegExp(adopted.source, "u").exec("ein grünes")?.[0],
		).toBe("grünes");
	});

	it("refuses what could hang, with the reason", () => {
		expect(adoptPattern("(a+)+$")).toEqual({
			ok: false,
			reason: "too-much-work",
		});
	});

	it("never throws, and what it takes compiles and ends", () => {
		const piece = fc.constantFrom(
			..."ab.|()[]{}*+?^$\\-,: 1",
			"\\w",
			"\\b",
			"\\s",
			"[^a]",
			"(?:",
			"(?=",
			"(?<!",
			"{1,}",
			"{2}",
			"(?i)",
		);
		const text = "aab ab, 1".repeat(200);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const adopted = adoptPattern(pieces.join(""));
				if (!adopted.ok) return;
				const started = performance.now();
				new RegExp(adopted.source, "giu").test(text);
				expect(performance.now() - started).toBeLessThan(500);
			}),
			{ seed: 7, numRuns: 500 },
		);
	});
});
