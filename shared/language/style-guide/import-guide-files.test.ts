import { describe, expect, it } from "vitest";
import { emptyStyleGuide } from "./empty-style-guide.ts";
import { importGuideFiles } from "./import-guide-files.ts";
import { guideOf } from "./sample-guide.suite.ts";

const vale =
	"extends: existence\nmessage: Avoid '%s'.\nignorecase: true\ntokens:\n  - very\n";

describe("importGuideFiles", () => {
	it("takes in a glossary, Vale's rules and parts of a guide at once", () => {
		const { guide, problems } = importGuideFiles(emptyStyleGuide, [
			{ name: "terms.csv", text: "Begriff;Verboten\nE-Mail;Email\n" },
			{ name: "Google/Very.yml", text: vale },
			{
				name: "guide.json",
				text: JSON.stringify({ name: "Ours", voice: { address: "du" } }),
			},
			{
				name: "rules.yaml",
				text: "rules:\n  - {id: o.a, extends: existence, message: No, tokens: [x]}\n",
			},
		]);
		expect(problems).toEqual([]);
		expect(guide).toMatchObject({
			version: 0,
			name: "Ours",
			voice: { address: "du" },
			terms: [{ id: "e-mail", forbidden: ["Email"] }],
			rules: [{ id: "Google.Very" }, { id: "o.a" }],
		});
	});

	it("adds to the guide there is, and keeps an unnamed one unnamed", () => {
		const current = guideOf({
			terms: [{ preferred: "E-Mail", forbidden: ["Email"] }],
		});
		const csv = {
			name: "t.csv",
			text: "term;avoid\nE-Mail;e mail\nKonto;Account\n",
		};
		expect(importGuideFiles(current, [csv]).guide).toMatchObject({
			version: 7,
			terms: [
				{ id: "e-mail", forbidden: ["Email", "e mail"] },
				{ id: "konto" },
			],
		});
		expect(importGuideFiles(emptyStyleGuide, [csv]).guide?.name).toBe("");
	});

	it("leaves refused files out, with file, field and reason", () => {
		const { guide, problems } = importGuideFiles(emptyStyleGuide, [
			{
				name: "bad.yml",
				text: "extends: existence\nmessage: No\ntokens: ['(a+)+$']\n",
			},
			{ name: "spelling.yml", text: "extends: spelling\nmessage: No\n" },
			{ name: "x.json", text: '{"a":1}' },
			{ name: "broken.yml", text: "a: 'b\n" },
			{ name: "contradiction.csv", text: "term;avoid\nA;A\n" },
			{ name: "good.yml", text: vale },
		]);
		expect(problems.map(({ file, field }) => [file, field])).toEqual([
			["bad.yml", "rules.0.tokens"],
			["spelling.yml", "rules.0.extends"],
			["x.json", ""],
			["broken.yml", ""],
			["contradiction.csv", "terms.0.forbidden.0"],
		]);
		expect(guide?.rules.map(({ id }) => id)).toEqual(["good"]);
		expect(
			importGuideFiles(emptyStyleGuide, [{ name: "x.json", text: "3" }]).guide,
		).toBeNull();
	});

	it("refuses hostile files soon", () => {
		const started = performance.now();
		const { guide, problems } = importGuideFiles(emptyStyleGuide, [
			{
				name: "deep.json",
				text: `{"terms":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
			},
			{
				name: "proto.json",
				text: '{"__proto__":{"polluted":1},"rules":[{"id":"o.a","__proto__":{"x":1},"extends":"existence","message":"No","tokens":["y"]}]}',
			},
			{ name: "long.yml", text: "a: ".padEnd(500_000, "x") },
		]);
		expect(problems.length).toBeGreaterThan(1);
		expect(guide?.terms ?? []).toEqual([]);
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
		expect(performance.now() - started).toBeLessThan(2_000);
	});
});
