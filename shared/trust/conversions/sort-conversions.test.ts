import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortConversions } from "./sort-conversions.ts";

const yes = {
	adUserData: "granted",
	adPersonalization: "granted",
	gclid: "x",
} as const;

describe("sortConversions", () => {
	it("names why each is held back", () => {
		const { ready, withheld } = sortConversions(
			[
				{ ...yes, transactionId: "1" },
				{ ...yes, transactionId: "1" },
				{ ...yes, transactionId: "2", adPersonalization: "denied" },
				{ ...yes, transactionId: "3", adUserData: "denied" },
				{ ...yes, transactionId: "4", adUserData: "unknown" },
				{ ...yes, transactionId: "5", adPersonalization: "unknown" },
				{ ...yes, transactionId: "6" },
				{ ...yes, transactionId: "7", gclid: undefined },
			],
			new Set(["6"]),
		);
		expect(ready.map(({ transactionId }) => transactionId)).toEqual(["1", "2"]);
		expect(withheld.map(({ reason }) => reason)).toEqual([
			"twice",
			"no-consent",
			"consent-unknown",
			"consent-unknown",
			"sent-before",
			"nothing-to-match",
		]);
	});

	it("never lets anything through without a clear yes, nor twice", () => {
		const consent = fc.constantFrom("granted", "denied", "unknown");
		fc.assert(
			fc.property(
				fc.array(
					fc.record({
						transactionId: fc.constantFrom("a", "b", "c", "d"),
						adUserData: consent,
						adPersonalization: consent,
						gclid: fc.option(fc.string(), { nil: undefined }),
					}),
				),
				(events) => {
					const { ready, withheld } = sortConversions(events, new Set(["d"]));
					expect(ready.length + withheld.length).toBe(events.length);
					const ids = ready.map(({ transactionId }) => transactionId);
					expect(new Set(ids).size).toBe(ids.length);
					expect(ids).not.toContain("d");
					for (const one of ready) {
						expect(one.adUserData).toBe("granted");
						expect(one.adPersonalization).not.toBe("unknown");
					}
				},
			),
		);
	});
});
