import fc from "fast-check";
import { expect, it } from "vitest";
import { correctClock } from "./correct-clock.ts";

const receivedAt = 1_790_000_000_000;

it("takes the worked value", () => {
	expect(
		correctClock({ at: 1_000, sentAt: 4_000, receivedAt: 1_700_000_000_000 }),
	).toEqual({
		ok: true,
		at: 1_699_999_997_000,
		skewMs: 1_699_999_996_000,
	});
});

it("believes the sender's clock where it sent no time of the batch", () => {
	expect(
		correctClock({ at: receivedAt - 50, sentAt: null, receivedAt }),
	).toEqual({ ok: true, at: receivedAt - 50, skewMs: 0 });
});

it("refuses 1970 and 2099 where the batch says otherwise", () => {
	expect(correctClock({ at: 0, sentAt: receivedAt, receivedAt })).toEqual({
		ok: false,
		reason: "too-old",
	});
	expect(
		correctClock({ at: 4_070_908_800_000, sentAt: null, receivedAt }),
	).toEqual({ ok: false, reason: "in-the-future" });
});

it("does not depend on how wrong the clock is, keeps the order of events, and never lies in the future", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 86_400_000 }),
			fc.integer({ min: 0, max: 86_400_000 }),
			fc.integer({ min: -1_500_000_000_000, max: 1_500_000_000_000 }),
			(age, younger, skew) => {
				const sentAt = receivedAt + skew;
				const first = correctClock({
					at: sentAt - age - younger,
					sentAt,
					receivedAt,
				});
				const second = correctClock({ at: sentAt - age, sentAt, receivedAt });
				expect(
					first.ok &&
						second.ok &&
						first.at <= second.at &&
						second.at <= receivedAt,
				).toBe(true);
				expect(second.ok && second.at).toBe(receivedAt - age);
			},
		),
		{ seed: 1 },
	);
});
