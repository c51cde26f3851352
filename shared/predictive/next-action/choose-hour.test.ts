import fc from "fast-check";
import { expect, it } from "vitest";
import { chooseHour } from "./choose-hour.ts";

const evening = Array.from({ length: 24 }, (_, hour) => (hour === 19 ? 80 : 1));

it("goes by everybody until the customer has a habit of their own", () => {
	expect(chooseHour([], evening)).toMatchObject({ hour: 18, isOwn: false });
	expect(chooseHour([8, 8], evening)).toMatchObject({ isOwn: false });
	const own = chooseHour(Array(20).fill(8), evening);
	expect(own).toMatchObject({ abstain: false, hour: 7, isOwn: true });
	if (!own.abstain) expect(own.share).toBeGreaterThan(20 / 28);
});

it("abstains without purchases to go by, and never writes at night", () => {
	expect(chooseHour([8], Array(24).fill(1))).toEqual({ abstain: true });
	fc.assert(
		fc.property(
			fc.array(fc.nat(23), { maxLength: 40 }),
			fc.array(fc.nat(50), { minLength: 24, maxLength: 24 }),
			(own, all) => {
				const choice = chooseHour(own, all);
				if (choice.abstain) return;
				expect(choice.hour >= 7 && choice.hour <= 20).toBe(true);
				expect(choice.share > 0 && choice.share <= 1).toBe(true);
			},
		),
		{ seed: 6, numRuns: 200 },
	);
});
