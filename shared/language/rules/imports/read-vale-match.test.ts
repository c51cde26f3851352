import { expect, it } from "vitest";
import { readValeMatch } from "./read-vale-match.ts";
import { ValeFields } from "./vale-fields.ts";

it.each([
	[
		{ extends: "existence", tokens: ["very"] },
		{ type: "existence", tokens: ["very"], boundary: true, ignoreCase: false },
	],
	[
		{
			extends: "substitution",
			swap: { utilize: "use|apply" },
			nonword: "true",
		},
		{
			type: "substitution",
			swap: { utilize: ["use", "apply"] },
			nonword: true,
		},
	],
	[
		{ extends: "occurrence", token: "!", max: "1", scope: "sentence" },
		{ type: "occurrence", max: 1, scope: "sentence", once: true },
	],
	[{ extends: "repetition", tokens: ["[^\\s]+"] }, { type: "repetition" }],
	[
		{ extends: "consistency", either: { centre: "center" } },
		{ type: "consistency", either: { centre: "center" } },
	],
	[
		{ extends: "capitalization", match: "$sentence", indicators: [":"] },
		{ type: "capitalization", strict: true, indicators: [":"] },
	],
	[
		{ extends: "readability", metrics: ["SMOG"], grade: "8" },
		{ type: "readability", formulas: ["smog-grade"], grade: 8 },
	],
	[
		{ extends: "length", of: "width", max: "channel" },
		{ type: "length", of: "width", max: "channel" },
	],
] as const)("reads %j", (given, wanted) => {
	const fields = new ValeFields(given);
	expect(readValeMatch(fields)).toMatchObject(wanted);
	expect(fields.problems).toEqual([]);
});

it.each([
	[{ extends: "spelling" }, "extends"],
	[{ extends: "sequence" }, "extends"],
	[{ extends: "script" }, "extends"],
	[{ extends: "constructor" }, "extends"],
	[{ extends: "existence" }, "tokens"],
	[{ extends: "substitution", swap: { "(a)b": "$1" } }, "swap"],
	[{ extends: "capitalization", match: "$camel" }, "match"],
	[
		{ extends: "metric", formula: "process.exit()", condition: "> 1" },
		"formula",
	],
	[{ extends: "metric", formula: "words", condition: "large" }, "condition"],
	[{ extends: "readability", metrics: ["Mine"], grade: "8" }, "metrics"],
] as const)("refuses %j at its field", (given, field) => {
	const fields = new ValeFields(given);
	readValeMatch(fields);
	expect(fields.problems.map((problem) => problem.field)).toEqual([field]);
});
