import type { Localised } from "../localised.ts";
import type { ImportProblem } from "../rules/imports/import-problem.ts";
import { emptyStyleGuide } from "./empty-style-guide.ts";
import { findContradictions } from "./find-contradictions.ts";
import { GuideValue } from "./guide-value.ts";
import { readGuideEntries } from "./read-guide-entries.ts";
import { readGuideRules } from "./read-guide-rules.ts";
import { shippedPacks } from "./shipped-packs.ts";
import type {
	GuideLanguage,
	GuidePacks,
	GuidePolicy,
	GuideVoice,
	StyleGuide,
} from "./style-guide.ts";
import { styleGuideBounds as bounds } from "./style-guide-bounds.ts";

export type StyleGuideCheck =
	| {
			readonly ok: true;
			readonly guide: StyleGuide;
			/** What holds, and still may not be meant: ids of rules and packs that are not shipped here. */
			readonly warnings: readonly ImportProblem[];
	  }
	| { readonly ok: false; readonly problems: readonly ImportProblem[] };

function versionOf(value: GuideValue): number {
	if (value.isAbsent()) return 0;
	const version = Number(value.value);
	if (Number.isInteger(version) && version >= 0 && version <= bounds.version)
		return version;
	value.refuse(
		{ de: "Das ist keine Versionsnummer.", en: "This is no version number." },
		{
			de: "Die Angabe weglassen; sie zählt von selbst.",
			en: "Leave it out; it counts by itself.",
		},
	);
	return 0;
}

function languagesOf(value: GuideValue): GuideLanguage[] {
	if (value.isAbsent()) return [...emptyStyleGuide.languages];
	const languages = value
		.list(10)
		.map((item) => item.oneOf(["de", "en"], "de"));
	if (languages.length === 0)
		value.refuse(
			{ de: "Es fehlt eine Sprache.", en: "A language is missing." },
			{ de: "de, en oder beide angeben.", en: "Give de, en or both." },
		);
	return [...new Set(languages)];
}

function voiceOf(value: GuideValue): GuideVoice {
	value.only(["do", "dont", "tone", "address", "avoid"]);
	return {
		do: value.at("do").texts(bounds.advice, bounds.phraseLength),
		dont: value.at("dont").texts(bounds.advice, bounds.phraseLength),
		tone: value.at("tone").texts(bounds.tone, bounds.wordLength),
		address: value.at("address").oneOf(["du", "Sie", "none"], "none"),
		avoid: value.at("avoid").texts(bounds.avoid, bounds.wordLength),
	};
}

function packsOf(value: GuideValue): GuidePacks {
	value.only(["off", "optIn", "overrides"]);
	return {
		off: value.at("off").texts(bounds.packs, bounds.wordLength),
		optIn: value.at("optIn").texts(bounds.packs, bounds.wordLength),
		overrides: value
			.at("overrides")
			.list(bounds.overrides)
			.map((entry) => {
				entry.only(["rule", "level", "reason"]);
				return {
					rule: entry.at("rule").text({ most: 100, least: 1 }),
					level: entry
						.at("level")
						.oneOf(["off", "suggestion", "warning", "error"], "warning"),
					reason: entry
						.at("reason")
						.text({ most: bounds.phraseLength, least: 1 }),
				};
			}),
	};
}

function policyOf(value: GuideValue): GuidePolicy {
	value.only(["prePublish", "level"]);
	const { prePublish, level } = emptyStyleGuide.policy;
	return {
		prePublish: value
			.at("prePublish")
			.oneOf(["off", "warn", "block"], prePublish),
		level: value.at("level").oneOf(["error", "warning", "suggestion"], level),
	};
}

function strangers(guide: StyleGuide): ImportProblem[] {
	const packs = new Set(shippedPacks.map(({ id }) => id));
	const rules = new Set([
		...shippedPacks.flatMap((pack) => pack.rules.map(({ id }) => id)),
		...guide.rules.map(({ id }) => id),
	]);
	const warn = (
		field: string,
		name: string,
		known: ReadonlySet<string>,
		what: Localised,
	): ImportProblem[] =>
		known.has(name) || name.startsWith("style-guide.")
			? []
			: [
					{
						field,
						message: {
							de: `${what.de} „${name}“ gibt es in dieser Fassung nicht.`,
							en: `There is no ${what.en} “${name}” in this release.`,
						},
						fix: {
							de: "Die Schreibweise prüfen oder die Angabe streichen.",
							en: "Check the spelling or drop it.",
						},
					},
				];
	const pack = { de: "Ein Regelpaket", en: "pack" };
	const rule = { de: "Eine Regel", en: "rule" };
	return [
		...guide.packs.off.flatMap((name, place) =>
			warn(`packs.off.${place}`, name, packs, pack),
		),
		...guide.packs.optIn.flatMap((name, place) =>
			warn(`packs.optIn.${place}`, name, packs, pack),
		),
		...guide.packs.overrides.flatMap((one, place) =>
			warn(`packs.overrides.${place}.rule`, one.rule, rules, rule),
		),
		...guide.claims.flatMap((claim, index) =>
			claim.clears.flatMap((name, place) =>
				warn(`claims.${index}.clears.${place}`, name, rules, rule),
			),
		),
	];
}

function sizeProblem(guide: StyleGuide): ImportProblem[] {
	const length = JSON.stringify(guide).length;
	return length <= bounds.guideLength
		? []
		: [
				{
					field: "",
					message: {
						de: `Der Leitfaden hat ${length} Zeichen; höchstens ${bounds.guideLength} sind erlaubt.`,
						en: `The guide has ${length} characters; ${bounds.guideLength} are allowed at most.`,
					},
					fix: {
						de: "Begriffserklärungen kürzen oder Einträge streichen.",
						en: "Shorten definitions or drop entries.",
					},
				},
			];
}

/**
 * Reads a style guide from anywhere: a guide with every default filled in, or every problem with its path, why, and what to do. What is read
 * within the bounds is built anew from own properties, so nothing hostile comes through; patterns that could hang are refused. Never throws.
 *
 * Worked value: { name: "Ours", terms: [{ preferred: "E-Mail", forbidden: ["Email"] }] } → ok; { name: "Ours", term: [] } → a problem at "".
 */
export function checkStyleGuide(value: unknown): StyleGuideCheck {
	const problems: ImportProblem[] = [];
	const root = new GuideValue(value, "", problems);
	if (root.isAbsent() || typeof value !== "object")
		root.refuse(
			{ de: "Das ist kein Leitfaden.", en: "This is no style guide." },
			{
				de: "Mit „name:“ und „terms:“ beginnen.",
				en: "Begin with “name:” and “terms:”.",
			},
		);
	root.only([...Object.keys(emptyStyleGuide)]);
	const guide: StyleGuide = {
		version: versionOf(root.at("version")),
		name: root.at("name").text({ most: bounds.nameLength, least: 1 }),
		languages: languagesOf(root.at("languages")),
		voice: voiceOf(root.at("voice")),
		...readGuideEntries(root),
		rules: readGuideRules(root.at("rules")),
		packs: packsOf(root.at("packs")),
		policy: policyOf(root.at("policy")),
	};
	if (problems.length === 0)
		problems.push(...sizeProblem(guide), ...findContradictions(guide));
	return problems.length === 0
		? { ok: true, guide, warnings: strangers(guide) }
		: { ok: false, problems: problems.slice(0, 100) };
}
