import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundTowards } from "./round-towards.ts";

const size = (value: bigint) => (value < 0n ? -value : value);

describe("roundTowards", () => {
	it("rounds towards what is now", () => {
		expect(roundTowards(12_345_678n, 10_000_000n, 10_000n)).toBe(12_340_000n);
		expect(roundTowards(8_765_432n, 10_000_000n, 10_000n)).toBe(8_770_000n);
		expect(roundTowards(12_340_000n, 10_000_000n, 10_000n)).toBe(12_340_000n);
	});

	it("never makes a change larger, and gives a multiple or the anchor", () => {
		fc.assert(
			fc.property(
				fc.bigInt(1n, 10n ** 15n),
				fc.bigInt(1n, 10n ** 15n),
				fc.constantFrom(1_000n, 10_000n, 1_000_000n),
				(amount, anchor, unit) => {
					const rounded = roundTowards(amount, anchor, unit);
					expect(size(rounded - anchor) <= size(amount - anchor)).toBe(true);
					expect(rounded === anchor || rounded % unit === 0n).toBe(true);
					expect(size(rounded - amount) < unit || rounded === anchor).toBe(
						true,
					);
				},
			),
		);
	});
});
