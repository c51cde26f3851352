import fc from "fast-check";
import { expect, it } from "vitest";
import { fingerprint } from "./fingerprint.ts";

it("is the same for the same text, and another for the nearest others", () => {
	const texts = Array.from(
		{ length: 20_000 },
		(_, index) => `{"at":${index},"name":"purchase"}`,
	);
	const seen = new Set(texts.map(fingerprint));
	expect(seen.size).toBe(texts.length);
	// Each quarter alone tells nearly all of them apart: 20,000 of 2³² collide about 0.05 times.
	for (const quarter of [0, 8, 16, 24])
		expect(
			new Set([...seen].map((print) => print.slice(quarter, quarter + 8))).size,
		).toBeGreaterThan(texts.length - 5);
	fc.assert(
		fc.property(
			fc.string(),
			fc.nat(),
			fc.string({ minLength: 1, maxLength: 1 }),
			(text, at, put) => {
				const cut = at % (text.length + 1);
				const changed = text.slice(0, cut) + put + text.slice(cut + 1);
				expect(fingerprint(text)).toMatch(/^[0-9a-f]{32}$/);
				expect(fingerprint(changed) === fingerprint(text)).toBe(
					changed === text,
				);
			},
		),
		{ seed: 1 },
	);
});
