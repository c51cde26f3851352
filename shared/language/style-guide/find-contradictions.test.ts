import { expect, it } from "vitest";
import { checkStyleGuide } from "./check-style-guide.ts";
import { emptyStyleGuide } from "./empty-style-guide.ts";
import { findContradictions } from "./find-contradictions.ts";

it("finds none in an empty guide", () => {
	expect(findContradictions(emptyStyleGuide)).toEqual([]);
});

const fieldsOf = (terms: readonly object[], more: object = {}) => {
	const checked = checkStyleGuide({ name: "x", terms, ...more });
	return checked.ok ? [] : checked.problems.map(({ field }) => field);
};

it.each([
	[
		"a word wanted and forbidden",
		[{ preferred: "A", forbidden: ["A"] }],
		["terms.0.forbidden.0"],
	],
	[
		"capitals alone",
		[{ preferred: "Lotse", forbidden: ["LOTSE"] }],
		["terms.0.forbidden.0"],
	],
	[
		"capitals alone, heeded",
		[{ preferred: "Lotse", forbidden: ["LOTSE"], caseSensitive: true }],
		[],
	],
	[
		"an exception that is the variant",
		[{ preferred: "A", forbidden: ["b"], exceptions: ["B"] }],
		["terms.0.forbidden.0"],
	],
	[
		"a translation of a word of no language",
		[
			{ preferred: "A", translation: "B" },
			{ preferred: "C", translation: "D", language: "de" },
		],
		["terms.0.translation"],
	],
	[
		"one entry against another",
		[{ preferred: "A", forbidden: ["B"] }, { preferred: "B" }],
		["terms.0.forbidden.0"],
	],
	[
		"in different languages",
		[
			{ preferred: "A", forbidden: ["B"], language: "de" },
			{ preferred: "B", language: "en" },
		],
		[],
	],
	[
		"two replacements",
		[
			{ preferred: "A", forbidden: ["x"] },
			{ preferred: "B", forbidden: ["X"] },
		],
		["terms.0.forbidden.0", "terms.1.forbidden.0"],
	],
	[
		"the same entry twice",
		[{ preferred: "A" }, { preferred: "A" }],
		["terms.1.preferred"],
	],
])("sees %s", (_, terms, fields) => {
	expect(fieldsOf(terms)).toEqual(fields);
});

it("sees a wanted word among those to avoid, claims and levels given twice", () => {
	const claim = { wording: "Nr. 1", source: { title: "s" } };
	const override = { rule: "a.b", level: "off", reason: "r" };
	expect(
		fieldsOf([{ preferred: "A" }], {
			voice: { avoid: ["a"] },
			claims: [claim, claim, { ...claim, validFrom: "2027-01-01" }],
			packs: { overrides: [override, override] },
		}),
	).toEqual([
		"terms.0.preferred",
		"claims.1.wording",
		"packs.overrides.1.rule",
	]);
});
