import { expect, it } from "vitest";
import { checkRules } from "../rules/check-rules.ts";
import { rulesOfTerms } from "./rules-of-terms.ts";
import { guideOf } from "./sample-guide.suite.ts";

const found = (terms: readonly object[], text: string, voice: object = {}) =>
	checkRules(text, rulesOfTerms(guideOf({ terms, voice })), {
		channel: "plain",
		language: "unknown",
		today: "2026-12-01",
	}).map(({ text: hit, suggestions }) => [hit, ...suggestions]);

it.each([
	[
		"whole words",
		{ preferred: "E-Mail", forbidden: ["Email"] },
		"Emaille per Email",
		[["Email", "E-Mail"]],
	],
	[
		"a capital at the start",
		{ preferred: "use", forbidden: ["utilise"] },
		"Utilise it",
		[["Utilise", "Use"]],
	],
	[
		"a name that begins small",
		{ preferred: "iPhone", forbidden: ["I-Phone"] },
		"I-Phone",
		[["I-Phone", "iPhone"]],
	],
	[
		"capitals alone",
		{
			preferred: "iPhone",
			forbidden: ["Iphone", "IPHONE"],
			caseSensitive: true,
		},
		"iPhone Iphone IPHONE",
		[
			["Iphone", "iPhone"],
			["IPHONE", "iPhone"],
		],
	],
	[
		"a part of the preferred word",
		{ preferred: "E-Mail-Adresse", forbidden: ["Mail-Adresse"] },
		"E-Mail-Adresse, Mail-Adresse",
		[["Mail-Adresse", "E-Mail-Adresse"]],
	],
	[
		"an exception",
		{
			preferred: "Team",
			forbidden: ["Mannschaft"],
			exceptions: ["Mannschaft des Jahres"],
		},
		"Mannschaft des Jahres, Mannschaft",
		[["Mannschaft", "Team"]],
	],
	[
		"the longer variant",
		{ preferred: "E-Mail", forbidden: ["E Mail", "E Mail Nachricht"] },
		"E Mail Nachricht",
		[["E Mail Nachricht", "E-Mail"]],
	],
	[
		"signs of patterns",
		{ preferred: "C", forbidden: ["C++", "(c)"] },
		"C++ (c)",
		[
			["C++", "C"],
			["(c)", "C"],
		],
	],
	[
		"prototype names",
		{ preferred: "x", forbidden: ["__proto__", "constructor"] },
		"constructor __proto__",
		[
			["constructor", "x"],
			["__proto__", "x"],
		],
	],
])("finds %s", (_, term, text, wanted) => {
	expect(found([term], text)).toEqual(wanted);
});

it("finds words to avoid", () => {
	expect(found([], "Wirklich günstig", { avoid: ["günstig"] })).toEqual([
		["günstig"],
	]);
});
