import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allRules } from "../all-rules.ts";
import { compileRule } from "../compile-rule.ts";
import { importVale } from "../import-vale.ts";
import { inclusiveLanguage } from "../packs/inclusive-language.ts";
import type { Rule } from "../rule.ts";
import { indexRules } from "./index-rules.ts";

const shipped = [...allRules, ...inclusiveLanguage];

/** Where a rule's hits are, whatever was left out before. */
function hitsOf(rules: readonly Rule[], text: string): string[] {
	return rules.flatMap((rule) =>
		matcherOf(rule)({ text, channel: "google-ads-description" }).map(
			({ start, end }) => `${rule.id} ${start} ${end}`,
		),
	);
}
const matchers = new Map<Rule, ReturnType<typeof compileRule>>();
function matcherOf(rule: Rule) {
	const matcher = matchers.get(rule) ?? compileRule(rule);
	matchers.set(rule, matcher);
	return matcher;
}

/** Words the rules look for, in every letter case and run together. */
const pieces = shipped
	.flatMap(({ catches, leaves }) => [...catches, ...leaves])
	.map((example) => (typeof example === "string" ? example : example.text))
	.flatMap((text) => [text, ...text.split(" ")]);
const text = fc
	.array(
		fc
			.tuple(
				fc.oneof(
					fc.constantFrom(...pieces),
					fc.string({ unit: "binary", maxLength: 8 }),
				),
				fc.constantFrom("as it is", "small", "capital"),
			)
			.map(([piece, letters]) =>
				letters === "small"
					? piece.toLowerCase()
					: letters === "capital"
						? piece.toUpperCase()
						: piece,
			),
		{ maxLength: 6 },
	)
	.chain((parts) =>
		fc.constantFrom(" ", "", "\n").map((between) => parts.join(between)),
	);

describe("what an index leaves", () => {
	it("finds the same as all rules do, on random texts", () => {
		const index = indexRules(shipped);
		fc.assert(
			fc.property(text, (given) => {
				expect(hitsOf(index(given), given)).toEqual(hitsOf(shipped, given));
			}),
			{ seed: 11, numRuns: 400 },
		);
	});

	it("finds the same, on random rules", () => {
		const word = fc.string({
			unit: fc.constantFrom(..."aAbBßSſ -"),
			minLength: 1,
			maxLength: 3,
		});
		const [model] = allRules;
		fc.assert(
			fc.property(
				fc.array(
					fc.record({
						tokens: fc.array(word, { minLength: 1, maxLength: 3 }),
						nonword: fc.boolean(),
						ignoreCase: fc.boolean(),
					}),
					{ minLength: 1, maxLength: 6 },
				),
				fc.string({ unit: fc.constantFrom(..."aAbBßẞsSſ -x"), maxLength: 14 }),
				(matches, given) => {
					if (model === undefined) throw new Error("no rules");
					const rules = matches.map(
						(match, at): Rule => ({
							...model,
							id: `r.${at}`,
							match: { type: "existence", ...match },
						}),
					);
					const left = indexRules(rules)(given);
					const hits = (some: readonly Rule[]) =>
						some.flatMap((rule) =>
							compileRule(rule)({ text: given, channel: "plain" }).map(
								({ start, end }) => `${rule.id} ${start} ${end}`,
							),
						);
					expect(hits(left)).toEqual(hits(rules));
				},
			),
			{ seed: 13, numRuns: 500 },
		);
	});

	it("finds the same with 145 rules of Vale's public packs", () => {
		const folder = "../shared/data/copy/vale";
		let files: string[];
		try {
			files = readdirSync(folder, { recursive: true, encoding: "utf8" });
		} catch {
			console.log(`no ${folder}; nothing to compare`);
			return;
		}
		const imported = files
			.filter((name) => name.endsWith(".yml"))
			.map((name) =>
				importVale(readFileSync(join(folder, name), "utf8"), { id: name }),
			)
			.flatMap((rule) => (rule.ok ? [rule.rule] : []));
		const rules = [...shipped, ...imported];
		const index = indexRules(rules);
		const words = imported.flatMap(({ match }) =>
			match.type === "existence"
				? match.tokens
				: match.type === "substitution"
					? Object.keys(match.swap)
					: [],
		);
		const valeText = fc
			.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...pieces)), {
				maxLength: 6,
			})
			.map((parts) => parts.join(" "));
		fc.assert(
			fc.property(valeText, (given) => {
				expect(hitsOf(index(given), given)).toEqual(hitsOf(rules, given));
			}),
			{ seed: 17, numRuns: 200 },
		);
	});

	it("is a small part of the rules for an advert", () => {
		const left = indexRules(shipped)(
			"Handgemachte Schokolade aus kleinen Chargen. Heute bestellen.",
		);
		expect(left.length).toBeLessThan(shipped.length / 2);
	});
});
