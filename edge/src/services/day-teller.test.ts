import fc from "fast-check";
import { expect, it } from "vitest";
import { dayInZone } from "./day-in-zone.ts";
import { dayTeller } from "./day-teller.ts";

it("says what asking the zone each time says", () => {
	for (const zone of ["Europe/Berlin", "Asia/Kathmandu", "America/St_Johns"]) {
		const dayOf = dayTeller(zone);
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2_000_000_000_000 }), (at) => {
				expect(dayOf(at)).toBe(dayInZone(at, zone));
			}),
		);
	}
});
