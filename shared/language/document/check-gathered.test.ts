import { expect, it } from "vitest";
import { allRules } from "../rules/all-rules.ts";
import { checkRules } from "../rules/check-rules.ts";
import type { Rule, RuleMatch } from "../rules/rule.ts";
import { checkGathered } from "./check-gathered.ts";

const sentences = [
	"The centre is here. ",
	"Nothing to see. ",
	"The center! ",
	"Our CENTRE (WHO) and WHO and NGO! ",
	"The end!",
];
const whole = sentences.join("");
const matches: readonly RuleMatch[] = [
	{ type: "consistency", either: { centre: "center" } },
	{ type: "occurrence", token: "!", nonword: true, scope: "text", max: 1 },
	{
		type: "occurrence",
		token: "!",
		nonword: true,
		scope: "text",
		max: 1,
		once: true,
	},
	{ type: "occurrence", token: "absent", scope: "text", min: 1 },
	{ type: "occurrence", token: "centre", scope: "text", min: 9 },
	{
		type: "conditional",
		first: "[A-Z]{3}",
		second: "\\(([A-Z]{3})\\)",
		ignoreCase: false,
	},
];

it.each(matches)("finds what a reading of the whole finds: %o", (match) => {
	const [first] = allRules;
	if (first === undefined) throw new Error("no rules");
	const {
		scope: _,
		languages: __,
		channels: ___,
		exceptions: ____,
		...bare
	} = first;
	const rule: Rule = { ...bare, match };
	const circumstances = {
		channel: "plain",
		language: "en",
		today: "2030-01-01",
	} as const;
	let start = 0;
	const placed = sentences.map((text) => {
		const one = { text, start };
		start += text.length;
		return one;
	});
	const kept = placed.filter(({ text }) => !text.startsWith("Nothing"));
	const found = checkGathered(
		{ rules: [rule], patterns: [] },
		kept,
		whole,
		circumstances,
	);
	const spans = (list: typeof found) =>
		list.map(({ start: from, end, text }) => [from, end, text]);
	expect(found.length).toBeGreaterThan(0);
	expect(spans(found)).toEqual(spans(checkRules(whole, [rule], circumstances)));
});
