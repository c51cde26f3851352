import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allRules } from "./all-rules.ts";
import { checkRules } from "./check-rules.ts";
import { importVale } from "./import-vale.ts";
import type { Rule } from "./rule.ts";

const circumstances = {
	channel: "plain",
	language: "en",
	today: "2026-12-01",
} as const;
const ruleOf = (text: string): Rule => {
	const imported = importVale(text, { id: "test.rule" });
	if (!imported.ok) throw new Error(imported.problems[0]?.message.en);
	return imported.rule;
};
const found = (yaml: string, text: string) =>
	checkRules(text, [ruleOf(yaml)], circumstances).map(
		({ text: hit, message, suggestions }) => [hit, message.en, ...suggestions],
	);

describe("importVale", () => {
	it("fills %s by place, as Vale does", () => {
		expect(
			found(
				"extends: substitution\nmessage: Use '%s' instead of '%s'.\nignorecase: true\nswap:\n  utili[sz]e: use\n",
				"Utilise it",
			),
		).toEqual([["Utilise", "Use 'Use' instead of 'Utilise'.", "Use"]]);
		expect(
			found(
				"extends: existence\nmessage: Avoid '%s'.\ntokens: [very]\n",
				"very Very",
			),
		).toEqual([["very", "Avoid 'very'."]]);
	});

	it("keeps scope, action, exceptions and nonword", () => {
		expect(
			found(
				"extends: existence\nmessage: no\nscope: heading\nnonword: true\naction:\n  name: edit\n  params: [trim_right, '!']\ntokens: ['\\w+!']\n",
				"# Wow!\nWow!",
			),
		).toEqual([["Wow!", "no", "Wow"]]);
		expect(
			found(
				"extends: existence\nmessage: no\ntokens: [cheap]\nexceptions: [cheap talk]\n",
				"cheap talk, cheap",
			),
		).toHaveLength(1);
	});

	it("writes headings in sentence case", () => {
		expect(
			found(
				"extends: capitalization\nmessage: no\nmatch: $sentence\nscope: heading\nindicators: [':']\nexceptions: [Google]\n",
				"# Buy The NASA mug: Now at Google",
			).map(([hit]) => hit),
		).toEqual(["The"]);
	});

	it.each([
		["extends: existence\nmessage: a\ntokens: ['(a+)+$']", "tokens"],
		["extends: existence\nmessage: a\ntokens: ['(?>a)']", "tokens"],
		["extends: existence\ntokens: [a]", "message"],
		["extends: spelling\nmessage: a", "extends"],
		["extends: existence\nmessage: a\nlevel: fatal\ntokens: [a]", "level"],
		["just a text", ""],
		["[1, 2]", ""],
		["a: &x [*x]", ""],
	])("refuses %j at its field", (text, field) => {
		const imported = importVale(text, { id: "x" });
		expect(imported).toMatchObject({ ok: false, problems: [{ field }] });
	});

	it("never throws on any text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
				importVale(text, { id: "x" });
				importVale(
					`extends: existence\nmessage: m\ntokens:\n  - ${JSON.stringify(text)}`,
					{ id: "x" },
				);
			}),
			{ seed: 11, numRuns: 200 },
		);
	});
});

const packs = join(import.meta.dirname, "../../../../shared/data/copy/vale");
describe("the public packs", () => {
	if (!existsSync(packs)) {
		it("are not here", () => {
			console.log("no Vale packs at ../shared/data/copy/vale; left out");
			expect(existsSync(packs)).toBe(false);
		});
		return;
	}
	const files = globSync("**/*.yml", { cwd: packs })
		.map((name) => [name, readFileSync(join(packs, name), "utf8")] as const)
		.filter(([, text]) => /^extends:/mu.test(text));
	const imported = files.map(
		([name, text]) =>
			[name, importVale(text, { id: basename(name, ".yml") })] as const,
	);
	const rules = imported.flatMap(([, one]) => (one.ok ? [one.rule] : []));

	it("are taken in, but for what cannot be", () => {
		const refused = imported.flatMap(([name, one]) =>
			one.ok ? [] : [`${name}: ${one.problems[0]?.message.en}`],
		);
		console.log(
			`Vale: ${rules.length} of ${files.length} rules taken in; refused:\n${refused.join("\n")}`,
		);
		expect(rules.length / files.length).toBeGreaterThanOrEqual(0.95);
	});

	it("fit any text and check an advert in little time", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 120 }), (text) => {
				for (const finding of checkRules(text, rules, circumstances))
					expect(text.slice(finding.start, finding.end)).toBe(finding.text);
			}),
			{ seed: 5, numRuns: 60 },
		);
		const median = (all: readonly Rule[]): number => {
			const times = Array.from({ length: 200 }, (_, index) => {
				const text = `In order to save 20% on eco-friendly shoes, click here today, it is very cheap now. ${index}`;
				const started = performance.now();
				checkRules(text, all, circumstances);
				return performance.now() - started;
			}).slice(50);
			return times.sort((a, b) => a - b)[75] ?? 0;
		};
		console.log(
			`90 characters, median ms: ${median(allRules).toFixed(3)} with the ${allRules.length} shipped rules, ${median([...allRules, ...rules]).toFixed(3)} with Vale's too`,
		);
		expect(median(allRules)).toBeLessThan(5);
	});
});
