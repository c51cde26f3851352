import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkStyleGuide } from "./check-style-guide.ts";
import { emptyStyleGuide } from "./empty-style-guide.ts";
import { styleGuideBounds } from "./style-guide-bounds.ts";

const fieldsOf = (value: unknown): string[] => {
	const checked = checkStyleGuide(value);
	return checked.ok ? [] : checked.problems.map(({ field }) => field);
};

describe("checkStyleGuide", () => {
	it("fills in every default and makes ids", () => {
		const checked = checkStyleGuide({
			name: "Ours",
			terms: [
				{ preferred: "E-Mail", forbidden: "Email" },
				{ id: "e-mail-2", preferred: "Mail" },
				{ preferred: "e mail", language: "en" },
			],
		});
		expect(checked).toMatchObject({
			ok: true,
			warnings: [],
			guide: { version: 0, policy: emptyStyleGuide.policy },
		});
		expect(checked.ok && checked.guide.terms.map(({ id }) => id)).toEqual([
			"e-mail",
			"e-mail-2",
			"e-mail-3",
		]);
	});

	it("takes back what it gave, unchanged", () => {
		const first = checkStyleGuide({
			name: "Ours",
			claims: [{ wording: "Nr. 1", source: { title: "Study" } }],
			embargo: [{ phrases: ["Nordstern"], reason: "Messe" }],
			notices: [{ text: "Anzeige", channels: ["plain"] }],
			rules: [
				{
					id: "ours.a",
					extends: "existence",
					message: "No",
					tokens: ["x"],
					nonword: true,
				},
			],
			packs: {
				optIn: ["inclusive"],
				overrides: [
					{ rule: "plain.long-words-german", level: "off", reason: "Fach" },
				],
			},
		});
		expect(first.ok).toBe(true);
		if (first.ok)
			expect(checkStyleGuide(first.guide)).toEqual({ ...first, warnings: [] });
	});

	it.each([
		["no guide", null, ["", "name"]],
		["a list", [], ["", "name"]],
		["a misspelt section", { name: "x", term: [] }, [""]],
		["no name", {}, ["name"]],
		[
			"days in the wrong order",
			{
				name: "x",
				claims: [
					{
						wording: "a",
						source: { title: "b" },
						validFrom: "2026-02-01",
						validTo: "2026-01-01",
					},
				],
			},
			["claims.0.validTo"],
		],
		[
			"an embargo that ends before it starts",
			{
				name: "x",
				embargo: [
					{
						phrases: ["a"],
						reason: "r",
						blockedFrom: "2026-02-01",
						allowedFrom: "2026-02-01",
					},
				],
			},
			["embargo.0.allowedFrom"],
		],
		[
			"an embargo on nothing",
			{ name: "x", embargo: [{ reason: "r" }] },
			["embargo.0.phrases"],
		],
		[
			"a source that is no address",
			{
				name: "x",
				claims: [
					{ wording: "a", source: { title: "b", url: "javascript:alert(1)" } },
				],
			},
			["claims.0.source.url"],
		],
		[
			"a market that is none",
			{
				name: "x",
				claims: [
					{ wording: "a", source: { title: "b" }, markets: ["Germany"] },
				],
			},
			["claims.0.markets"],
		],
		[
			"an id twice",
			{
				name: "x",
				terms: [
					{ id: "a", preferred: "A" },
					{ id: "a", preferred: "B" },
				],
			},
			["terms.1.id"],
		],
		[
			"a pattern that could hang",
			{
				name: "x",
				rules: [
					{
						id: "o.a",
						extends: "existence",
						message: "No",
						tokens: ["(a+)+$"],
					},
				],
			},
			["rules.0.tokens"],
		],
		[
			"a rule under a shipped name",
			{
				name: "x",
				rules: [
					{
						id: "de-law.sole-position",
						extends: "existence",
						message: "No",
						tokens: ["a"],
					},
				],
			},
			["rules.0.id"],
		],
		[
			"a level without a reason",
			{ name: "x", packs: { overrides: [{ rule: "a.b", level: "off" }] } },
			["packs.overrides.0.reason"],
		],
		[
			"a channel that is none",
			{ name: "x", notices: [{ text: "a", channels: ["fax"] }] },
			["notices.0.channels"],
		],
		[
			"an unknown policy",
			{ name: "x", policy: { prePublish: "explode" } },
			["policy.prePublish"],
		],
	])("names the field of %s", (_, value, fields) => {
		expect(fieldsOf(value)).toEqual(fields);
	});

	it("warns of packs and rules that are not shipped", () => {
		const checked = checkStyleGuide({
			name: "x",
			packs: {
				off: ["later"],
				overrides: [{ rule: "later.a", level: "off", reason: "r" }],
			},
			claims: [{ wording: "a", source: { title: "b" }, clears: ["later.b"] }],
		});
		expect(checked.ok && checked.warnings.map(({ field }) => field)).toEqual([
			"packs.off.0",
			"packs.overrides.0.rule",
			"claims.0.clears.0",
		]);
	});

	it("holds every bound", () => {
		const { terms, guideLength, variants } = styleGuideBounds;
		const many = Array.from({ length: terms + 1 }, (_, n) => ({
			preferred: `W${n}`,
		}));
		expect(fieldsOf({ name: "x", terms: many })).toEqual(["terms"]);
		expect(
			fieldsOf({
				name: "x",
				terms: [
					{
						preferred: "a",
						forbidden: Array.from({ length: variants + 1 }, (_, n) => `v${n}`),
					},
				],
			}),
		).toEqual(["terms.0.forbidden"]);
		const wordy = Array.from({ length: 600 }, (_, n) => ({
			preferred: `W${n}`,
			definition: "d".repeat(1_000),
		}));
		expect(JSON.stringify(wordy).length).toBeGreaterThan(guideLength);
		expect(fieldsOf({ name: "x", terms: wordy })).toEqual([""]);
	});

	it("answers a hostile guide soon, and lets nothing through to a prototype", () => {
		const started = performance.now();
		const deep = JSON.parse(`${"[".repeat(5_000)}${"]".repeat(5_000)}`);
		fieldsOf({
			name: "x",
			rules: [{ id: "o.a", tokens: deep }],
			policy: { level: deep },
		});
		fieldsOf(
			JSON.parse(
				'{"__proto__":{"polluted":true},"name":"x","constructor":{"prototype":{"polluted":true}}}',
			),
		);
		fieldsOf({ name: "x".repeat(1_000_000), terms: "y".repeat(1_000_000) });
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
		expect(performance.now() - started).toBeLessThan(1_000);
	});

	it("never throws, and what it lets through it lets through again", () => {
		const entry = fc.oneof(
			fc.jsonValue(),
			fc.record(
				{
					preferred: fc.string(),
					forbidden: fc.array(fc.string()),
					wording: fc.string(),
					text: fc.string(),
					phrases: fc.array(fc.string()),
					reason: fc.string(),
					source: fc.record({ title: fc.string() }),
				},
				{ requiredKeys: [] },
			),
		);
		const section = fc.array(entry, { maxLength: 4 });
		fc.assert(
			fc.property(
				fc.record(
					{
						name: fc.constant("x"),
						terms: section,
						claims: section,
						embargo: section,
						notices: section,
						rules: section,
						voice: fc.jsonValue(),
					},
					{ requiredKeys: ["name"] },
				),
				(value) => {
					const checked = checkStyleGuide(value);
					if (checked.ok)
						expect(
							checkStyleGuide(JSON.parse(JSON.stringify(checked.guide))),
						).toEqual(checked);
					else expect(checked.problems.length).toBeGreaterThan(0);
				},
			),
			{ numRuns: 300 },
		);
	});
});
