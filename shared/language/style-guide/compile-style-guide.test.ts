import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allRules } from "../rules/all-rules.ts";
import { checkRules } from "../rules/check-rules.ts";
import { compileStyleGuide } from "./compile-style-guide.ts";
import { emptyStyleGuide } from "./empty-style-guide.ts";
import { guideOf } from "./sample-guide.suite.ts";

const today = "2026-12-01";
const found = (guide: object, text: string, day = today) =>
	checkRules(text, compileStyleGuide(guideOf(guide), { today: day }), {
		channel: "plain",
		language: "de",
		today: day,
	}).map(({ ruleId, text: hit, suggestions }) => [ruleId, hit, ...suggestions]);

describe("compileStyleGuide", () => {
	it("is the shipped rules for the empty guide, and one on mixed address with a name", () => {
		const rules = compileStyleGuide(emptyStyleGuide, { today });
		expect(rules.map(({ id }) => id).toSorted()).toEqual(
			allRules.map(({ id }) => id).toSorted(),
		);
		expect(compileStyleGuide(guideOf({}), { today })).toHaveLength(
			allRules.length + 1,
		);
		expect(compileStyleGuide(emptyStyleGuide, { today })).toBe(rules);
	});

	it("switches packs and rules as the guide says", () => {
		const text = "Wir sind die Nr. 1 für alle Benutzer";
		const ids = (packs: object) => found({ packs }, text).map(([id]) => id);
		expect(ids({})).toContain("de-law.sole-position");
		expect(ids({ off: ["de-law"] })).not.toContain("de-law.sole-position");
		const one = { rule: "de-law.sole-position", reason: "r" };
		expect(ids({ overrides: [{ ...one, level: "off" }] })).not.toContain(
			one.rule,
		);
		const rules = compileStyleGuide(
			guideOf({ packs: { overrides: [{ ...one, level: "error" }] } }),
			{ today },
		);
		expect(rules.find(({ id }) => id === one.rule)?.level).toBe("error");
		expect(
			compileStyleGuide(guideOf({ packs: { optIn: ["inclusive"] } }), { today })
				.length,
		).toBeGreaterThan(allRules.length + 1);
	});

	it("keeps to the law, the channel and the language asked for", () => {
		const guide = guideOf({
			terms: [{ preferred: "use", forbidden: ["utilise"], language: "en" }],
		});
		const ids = (options: object) =>
			compileStyleGuide(guide, { today, ...options }).map(({ id }) => id);
		expect(
			ids({ jurisdiction: "eu" }).some((id) => id.startsWith("de-law.")),
		).toBe(false);
		expect(
			ids({ channel: "plain" }).some((id) => id.startsWith("google-ads.")),
		).toBe(false);
		expect(ids({ language: "de" })).not.toContain("style-guide.term-use");
		expect(ids({ language: "en" })).toContain("style-guide.term-use");
	});

	it("runs the guide's own rules and leaves out what could hang", () => {
		const own = {
			id: "ours.cheap",
			extends: "existence",
			message: "No “%s”",
			tokens: ["billig"],
		};
		expect(found({ rules: [own] }, "Ganz billig")).toEqual([
			["ours.cheap", "billig"],
		]);
		const hostile = { ...guideOf({}), rules: [{ ...own, tokens: ["(b+)+$"] }] };
		expect(
			compileStyleGuide(hostile, { today }).some(
				({ id }) => id === "ours.cheap",
			),
		).toBe(false);
	});

	it("names its version and entry in every finding", () => {
		const [finding] = checkRules(
			"Per Email",
			compileStyleGuide(
				guideOf({ terms: [{ preferred: "E-Mail", forbidden: ["Email"] }] }),
				{ today },
			),
			{ channel: "plain", language: "unknown", today },
		);
		expect(finding?.citation.title).toBe("Ours, Version 7: E-Mail");
		expect(finding?.message.de).toBe(
			"Der Leitfaden schreibt „E-Mail“ statt „Email“.",
		);
		expect(finding?.suggestions).toEqual(["E-Mail"]);
	});

	it("finds a forbidden variant in any text around it, and fixing it settles it", () => {
		const word = fc
			.string({ minLength: 1, maxLength: 12, unit: "grapheme" })
			.map((text) => text.normalize("NFC"))
			.filter((text) => /^\S+$/u.test(text) && !/[\p{Cc}\p{Cs}]/u.test(text));
		fc.assert(
			fc.property(word, (variant) => {
				const guide = guideOf({
					packs: { off: ["plain", "google-ads", "de-law", "eu-law"] },
					terms: [{ preferred: "Vorzugswort", forbidden: [variant] }],
				});
				const rules = compileStyleGuide(guide, { today });
				const circumstances = {
					channel: "plain",
					language: "de",
					today,
				} as const;
				const text = `Das ${variant} hier`;
				const [finding] = checkRules(text, rules, circumstances).filter(
					({ ruleId }) => ruleId === "style-guide.term-vorzugswort",
				);
				expect(finding?.text).toBe(variant);
				const fixed = `${text.slice(0, finding?.start)}${finding?.suggestions[0]}${text.slice(finding?.end)}`;
				expect(
					checkRules(fixed, rules, circumstances).filter(
						({ ruleId }) => ruleId === finding?.ruleId && fixed === text,
					),
				).toEqual([]);
				expect(fixed).toBe("Das Vorzugswort hier");
			}),
			{ numRuns: 200 },
		);
	});
});
