import { describe, expect, it } from "vitest";
import { chrf } from "./chrf.ts";

describe("chrf", () => {
	it.each([
		[
			"the cat sat on the mat",
			"the cat is on the mat",
			0.645779420625,
			0.6636067072084818,
		],
		[
			"Schöne Schuhe kaufen",
			"Schuhe günstig kaufen",
			0.4207392836301513,
			0.3989250892290776,
		],
		[
			"Jetzt sparen!",
			"Sparen Sie jetzt 20 %.",
			0.2687444305439,
			0.2015583229079,
		],
		["abc", "xyz", 0, 0],
		["Heute neu", "Heute neu", 1, 1],
	])(
		"gives sacreBLEU's chrF and chrF++ of “%s” against “%s”",
		(text, reference, plain, plus) => {
			expect(chrf(text, reference)).toBeCloseTo(plain, 9);
			expect(chrf(text, reference, { wordOrder: 2 })).toBeCloseTo(plus, 9);
		},
	);
	it("is 0 where there is nothing to compare", () => {
		expect(chrf("", "")).toBe(0);
		expect(chrf(" ", "a")).toBe(0);
	});
});
