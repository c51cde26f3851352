import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowedRange } from "./allowed-range.ts";
import { defaultBudgetPolicy } from "./budget-policy.ts";

describe("allowedRange", () => {
	it("is today's amount plus and minus the limits", () => {
		expect(allowedRange(10_000_000, "EUR", defaultBudgetPolicy)).toEqual({
			minMicros: 8_000_000,
			maxMicros: 12_000_000,
		});
	});

	it("rounds inwards to what the currency knows", () => {
		expect(allowedRange(1_234_000_000, "JPY", defaultBudgetPolicy)).toEqual({
			minMicros: 988_000_000,
			maxMicros: 1_480_000_000,
		});
	});

	it("never reaches beyond a limit", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 2 ** 50 }),
				fc.nat(100),
				fc.nat(100),
				fc.constantFrom("EUR", "JPY", "KWD"),
				(from, up, down, currency) => {
					const { minMicros, maxMicros } = allowedRange(from, currency, {
						...defaultBudgetPolicy,
						maxIncreasePercent: up,
						maxDecreasePercent: down,
					});
					const now = BigInt(from);
					expect((BigInt(maxMicros) - now) * 100n <= now * BigInt(up)).toBe(
						true,
					);
					expect((now - BigInt(minMicros)) * 100n <= now * BigInt(down)).toBe(
						true,
					);
					expect(minMicros <= from && from <= maxMicros).toBe(true);
				},
			),
		);
	});
});
