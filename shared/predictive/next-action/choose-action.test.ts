import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CustomerAction, chooseAction } from "./choose-action.ts";
import { standardActions } from "./standard-actions.ts";

const mail: CustomerAction = {
	id: "mail",
	name: { de: "Nachricht", en: "Message" },
	cost: 0.1,
	discount: 0,
	effect: { value: 0.05, low: 0.02, high: 0.08 },
	isMeasured: true,
	needsConsent: true,
};
const offer: CustomerAction = {
	...mail,
	id: "offer",
	discount: 0.2,
	effect: { value: 0.09, low: 0.05, high: 0.13 },
};
const worth = { value: 100, low: 80, high: 125 };

describe("chooseAction", () => {
	it("computes the gain by hand", () => {
		const given = { pGone: 0.8, worth, orderRevenue: 40, mayContact: true };
		const choice = chooseAction(given, [mail, offer]);
		// mail: .8·.05·100 - .1 = 3.9; offer: .8·.09·100 - .1 - .2·40·(.072 + .2) = 4.924
		expect(choice.action?.id).toBe("offer");
		expect(choice.gain?.value).toBeCloseTo(4.924, 10);
		expect(chooseAction(given, [mail]).gain?.low).toBeCloseTo(1.18, 10);
	});

	it("gives no discount to those who stay anyway", () => {
		const given = { pGone: 0.2, worth, orderRevenue: 40, mayContact: true };
		expect(chooseAction(given, [mail, offer]).action?.id).toBe("mail");
		expect(
			chooseAction({ ...given, pGone: 0 }, [mail, offer]).action,
		).toBeNull();
	});

	it("takes consent as a wall, whatever could be gained", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: 0, max: 1e9, noNaN: true }),
				fc.boolean(),
				(pGone, high, mayContact) => {
					const choice = chooseAction(
						{
							pGone,
							worth: { value: high / 2, low: 0, high },
							orderRevenue: 50,
							mayContact,
						},
						standardActions,
					);
					if (!mayContact) expect(choice.action?.needsConsent).not.toBe(true);
					if (choice.gain) {
						expect(choice.gain.value).toBeGreaterThan(0);
						expect(choice.gain.low).toBeLessThanOrEqual(choice.gain.value);
						expect(choice.gain.high).toBeGreaterThanOrEqual(choice.gain.value);
					}
				},
			),
			{ seed: 1, numRuns: 200 },
		);
	});
});
