import { describe, expect, it } from "vitest";
import { diffStyleGuides } from "./diff-style-guides.ts";
import { emptyStyleGuide } from "./empty-style-guide.ts";
import { guideOf } from "./sample-guide.suite.ts";

const term = { preferred: "E-Mail", forbidden: ["Email"] };

describe("diffStyleGuides", () => {
	it("finds nothing between a guide and itself, whatever its version and order", () => {
		const a = guideOf({ terms: [term, { preferred: "Kundenkonto" }] });
		const b = { ...a, version: 8, terms: a.terms.toReversed() };
		expect(diffStyleGuides(a, b)).toEqual([]);
	});

	it("names what was added, removed and changed", () => {
		const before = guideOf({ terms: [term, { preferred: "Alt" }] });
		const after = guideOf({
			name: "Theirs",
			terms: [
				{ ...term, forbidden: ["Email", "Mail"], caseSensitive: true },
				{ preferred: "Neu" },
			],
			voice: { address: "du" },
			packs: { overrides: [{ rule: "a.b", level: "off", reason: "r" }] },
		});
		expect(
			diffStyleGuides(before, after).map(({ section, kind, id, fields }) => [
				section,
				kind,
				id,
				fields.map((one) => `${one.field}: ${one.before} → ${one.after}`),
			]),
		).toEqual([
			["name", "changed", "name", ["name: Ours → Theirs"]],
			["voice", "changed", "address", ["address: none → du"]],
			["terms", "removed", "alt", []],
			[
				"terms",
				"changed",
				"e-mail",
				["forbidden: Email → Email, Mail", "caseSensitive: – → ✓"],
			],
			["terms", "added", "neu", []],
			["packs", "added", "a.b", []],
		]);
	});

	it("sees every section of a guide against the empty one", () => {
		const full = guideOf({
			languages: ["de"],
			voice: { tone: ["warm"] },
			terms: [term],
			claims: [{ wording: "Nr. 1", source: { title: "s" } }],
			embargo: [{ phrases: ["x"], reason: "r" }],
			notices: [{ text: "Anzeige" }],
			rules: [
				{ id: "o.a", extends: "existence", message: "No", tokens: ["x"] },
			],
			packs: { off: ["plain"] },
			policy: { prePublish: "block" },
		});
		const sections = diffStyleGuides(emptyStyleGuide, full).map(
			(one) => one.section,
		);
		expect(new Set(sections)).toEqual(
			new Set(Object.keys(full).filter((name) => name !== "version")),
		);
	});
});
