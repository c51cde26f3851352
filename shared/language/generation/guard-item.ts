import { applySuggestion } from "../apply-suggestion.ts";
import { type CopyChannel, copyChannels } from "../copy-channel.ts";
import type { Localised } from "../localised.ts";
import { findPersonalData } from "../pii/find-personal-data.ts";
import { checkRules } from "../rules/check-rules.ts";
import type { Finding } from "../rules/finding.ts";
import { harmfulLanguage } from "../rules/packs/harmful-language.ts";
import type { Rule } from "../rules/rule.ts";
import type { RuleCircumstances } from "../rules/rule-applies.ts";
import { checkSupport, type SupportReport } from "../support/check-support.ts";
import type { IndexedSentence } from "../support/index-passages.ts";
import { splitClauses } from "../support/split-clauses.ts";
import { detectLanguage } from "../tokens/detect-language.ts";
import { displayWidth } from "../tokens/display-width.ts";
import { tokenise } from "../tokens/tokenise.ts";
import { wordsOf } from "../tokens/words-of.ts";
import { backCheck } from "./back-check.ts";
import type { Guard, GuardPolicy, OnFail } from "./guard-policy.ts";
import { isHouseLanguage } from "./is-house-language.ts";
import type { WritingMaterial, WrittenItem } from "./writing-material.ts";

export type Objection = {
	readonly guard: Guard;
	readonly onFail: OnFail;
	readonly message: Localised;
	/** What stands in the way, as the text has it; empty where it is the whole text. */
	readonly excerpt: string;
};

export type GuardedItem = {
	readonly slot: string;
	/** As it may be shown, fixes put in. */
	readonly text: string;
	/** Nothing left but flags. */
	readonly passes: boolean;
	readonly objections: readonly Objection[];
	readonly findings: readonly Finding[];
	readonly support: SupportReport;
};

export type GuardContext = {
	readonly material: WritingMaterial;
	readonly policy: GuardPolicy;
	/** The workspace's rules, approved claims already cleared; see `compileStyleGuide`. */
	readonly rules: readonly Rule[];
	readonly today: string;
	readonly channelOf: (slot: string) => CopyChannel;
	/** `indexPassages` of the material's passages. */
	readonly sentences: readonly IndexedSentence[];
	/** Stands in the instructions only. */
	readonly canary: string;
	readonly competitors: readonly string[];
	/** Hosts that may be linked. */
	readonly hosts: readonly string[];
};

/** Fixes may uncover further findings; after so many rounds what is left stays. */
const mostFixes = 3;
/** Below this many words a language is not told for sure. */
const leastWords = 6;
const mostAlike = 0.8;
const mostObjections = 20;

/**
 * Holds one written text against every guard, fixes what the policy lets fix, and says what is left. Pure: the same text and context give the same answer.
 *
 * @example guardItem({ slot: "headline", text: "Nur für Idioten" }, context).objections[0]?.guard // "harm"
 */
export function guardItem(
	item: WrittenItem,
	context: GuardContext,
): GuardedItem {
	const { text: fixed, findings } = fixFindings(item, context);
	const support = supportOf({ slot: item.slot, text: fixed }, context);
	const found = [
		...ofForm(fixed, item.slot, context),
		...ofFindings(findings),
		...ofSafety(fixed, context),
		...ofLikeness(fixed, context),
		...ofSupport(fixed, support, context),
	].slice(0, mostObjections);
	const objections = found.map((one) => ({
		...one,
		onFail: context.policy[one.guard],
	}));
	return {
		slot: item.slot,
		text: fixed,
		passes: objections.every(({ onFail }) => onFail === "flag"),
		objections,
		findings,
		support,
	};
}

type Found = Omit<Objection, "onFail">;

/** The rules of German and English have nothing to say about another language. */
const ruleLanguageOf = ({
	into,
	language,
}: WritingMaterial): RuleCircumstances["language"] =>
	into === undefined ? language : "other";

function findingsOf(
	text: string,
	slot: string,
	{ rules, today, material, channelOf }: GuardContext,
): Finding[] {
	const circumstances = {
		channel: channelOf(slot),
		language: ruleLanguageOf(material),
		today,
	};
	return checkRules(text, rules, circumstances);
}

/** Which guard speaks for a rule of the packs. */
function guardOf({ category, evidence }: Finding): Guard {
	if (category === "brand") return "style-guide";
	if (category === "length") return "length";
	if (category === "law") return evidence === undefined ? "law" : "claims";
	return "platform";
}

/** The text with its fixes put in, and what the rules say of that text. */
function fixFindings(
	item: WrittenItem,
	context: GuardContext,
): { readonly text: string; readonly findings: readonly Finding[] } {
	let { text } = item;
	let findings = findingsOf(text, item.slot, context);
	for (let round = 0; round < mostFixes; round += 1) {
		const fixable = findings.find(
			(finding) =>
				finding.level === "error" &&
				context.policy[guardOf(finding)] === "fix" &&
				finding.suggestions.length > 0,
		);
		const [suggestion] = fixable?.suggestions ?? [];
		if (fixable === undefined || suggestion === undefined) break;
		const applied = applySuggestion(text, fixable, suggestion);
		if (!applied.ok || applied.text.trim() === "") break;
		text = applied.text.trim();
		findings = findingsOf(text, item.slot, context);
	}
	return { text, findings };
}

/** Errors, and warnings of law that only evidence clears: a person may have it, a writer has not. */
function ofFindings(findings: readonly Finding[]): Found[] {
	return findings
		.filter(
			({ level, category, evidence }) =>
				level === "error" ||
				(level === "warning" && category === "law" && evidence !== undefined),
		)
		.map((finding) => ({
			guard: guardOf(finding),
			message: finding.message,
			excerpt: finding.text,
		}));
}

function ofForm(
	text: string,
	slot: string,
	{ material, canary, channelOf }: GuardContext,
): Found[] {
	const found: Found[] = [];
	const shape = material.slots.find(({ name }) => name === slot);
	const limit = shape?.maxWidth ?? copyChannels[channelOf(slot)].limit;
	const width = displayWidth(text);
	if (canary !== "" && text.includes(canary))
		found.push({
			guard: "leak",
			message: {
				de: "Der Text gibt interne Anweisungen preis.",
				en: "The text leaks internal instructions.",
			},
			excerpt: "",
		});
	if (limit !== null && width > limit)
		found.push({
			guard: "length",
			message: {
				de: `${width} Zeichen, höchstens ${limit}.`,
				en: `${width} characters, at most ${limit}.`,
			},
			excerpt: text,
		});
	else if (shape !== undefined && text.length > shape.mostCharacters)
		found.push({
			guard: "length",
			message: {
				de: `Mehr als ${shape.mostCharacters} Zeichen.`,
				en: `More than ${shape.mostCharacters} characters.`,
			},
			excerpt: "",
		});
	const words = tokenise(text).filter(({ kind }) => kind === "word").length;
	const code = words >= leastWords ? detectLanguage(text).code : "unknown";
	if (code !== "unknown" && code !== (material.into ?? material.language))
		found.push({
			guard: "language",
			message: {
				de: "Der Text ist in der falschen Sprache.",
				en: "The text is in the wrong language.",
			},
			excerpt: "",
		});
	for (const phrase of material.forbidden)
		if (phrase !== "" && text.toLowerCase().includes(phrase.toLowerCase()))
			found.push({
				guard: "forbidden",
				message: {
					de: `„${phrase}“ ist im Auftrag verboten.`,
					en: `“${phrase}” is forbidden in the brief.`,
				},
				excerpt: phrase,
			});
	return found;
}

function ofSafety(
	text: string,
	{ material, sentences, hosts, today }: GuardContext,
): Found[] {
	const circumstances = {
		channel: "plain",
		language: ruleLanguageOf(material),
		today,
	} as const;
	const harm = checkRules(text, harmfulLanguage, circumstances).map(
		(finding): Found => ({
			guard: "harm",
			message: finding.message,
			excerpt: finding.text,
		}),
	);
	const given = givenText(sentences);
	const said = `${given} ${material.product.name.toLowerCase()}`;
	// What is quoted from a source is as public as the source; the rest is looked at where it has a digit or an at sign, as all of these have.
	const isNew = splitClauses(text).some(
		(clause) =>
			/[@\p{Nd}]/u.test(clause.text) &&
			!said.includes(clause.text.replace(/[.!?]$/, "").toLowerCase()),
	);
	const personal = (isNew ? findPersonalData(text, { names: false }) : [])
		.filter(({ type }) => type !== "URL")
		.filter(({ text: value }) => !given.includes(value.toLowerCase()))
		.map(
			({ text: value }): Found => ({
				guard: "personal-data",
				message: {
					de: "Der Text nennt persönliche Daten, die in keiner Quelle stehen.",
					en: "The text names personal data that no source holds.",
				},
				excerpt: value,
			}),
		);
	const placeholders = [...text.matchAll(/\{\{[\p{L}\p{N}_]{1,40}\}\}/gu)].map(
		([placeholder]): Found => ({
			guard: "personal-data",
			message: {
				de: `„${placeholder}“ steht für persönliche Daten, die aus der Quelle genommen wurden.`,
				en: `“${placeholder}” stands for personal data taken out of the source.`,
			},
			excerpt: placeholder,
		}),
	);
	const links = [...text.matchAll(/https?:\/\/([^\s/)"'<>]{1,253})/giu)]
		.filter(([, host = ""]) => !hosts.includes(host.toLowerCase()))
		.map(
			([link]): Found => ({
				guard: "links",
				message: {
					de: "Der Link führt zu keiner eigenen Seite.",
					en: "The link leads to no page of yours.",
				},
				excerpt: link,
			}),
		);
	return [...harm, ...personal, ...placeholders, ...links];
}

const givenTexts = new WeakMap<readonly IndexedSentence[], string>();

/** All passages in small letters, made once for the texts of one request. */
function givenText(sentences: readonly IndexedSentence[]): string {
	const known = givenTexts.get(sentences);
	if (known !== undefined) return known;
	const passages = new Set(sentences.map(({ passage }) => passage));
	const text = [...passages]
		.map((passage) => passage.text.toLowerCase())
		.join("\n");
	givenTexts.set(sentences, text);
	return text;
}

function ofLikeness(
	text: string,
	{ material, competitors }: GuardContext,
): Found[] {
	const own = wordsOf(text);
	const isLike = (other: string) => likeness(own, wordsOf(other)) > mostAlike;
	const found: Found[] = [];
	// A rewrite or a translation is meant to be near its source.
	if (material.source === null && material.phrases.some(isLike))
		found.push({
			guard: "own-texts",
			message: {
				de: "Einen fast gleichen Text gibt es schon.",
				en: "There is an almost identical text already.",
			},
			excerpt: "",
		});
	if (competitors.some(isLike))
		found.push({
			guard: "competitors",
			message: {
				de: "Der Text gleicht dem eines Mitbewerbers.",
				en: "The text resembles a competitor's.",
			},
			excerpt: "",
		});
	return found;
}

/** Share of words in common, of the longer text: the same words in another order are the same text. */
function likeness(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
	const most = Math.max(one.size, two.size);
	let both = 0;
	for (const word of one) if (two.has(word)) both += 1;
	return most === 0 ? 0 : both / most;
}

/** A translation is held against its original instead; headings and links of an outline name topics, they state nothing. */
function supportOf(
	{ slot, text }: WrittenItem,
	{ material, sentences }: GuardContext,
): SupportReport {
	const { task, product } = material;
	const isTopic =
		task === "seo-outline" && (slot !== "point" || text.startsWith("["));
	if (task === "localisation" || isTopic)
		return { statements: [], factualSupport: null, citationRate: null };
	return checkSupport(text, sentences, [product.name, product.brand ?? ""]);
}

function ofSupport(
	text: string,
	{ statements }: SupportReport,
	{ material }: GuardContext,
): Found[] {
	if (material.task === "localisation" && material.source !== null)
		return backCheck({
			source: material.source.text,
			text,
			glossary: material.glossary,
			names: [material.product.name, material.product.brand ?? ""],
			isForeign:
				material.into !== undefined ||
				!isHouseLanguage(material.source.language),
		}).map((message) => ({ guard: "unsupported", message, excerpt: "" }));
	return statements
		.filter(({ verdict }) => verdict !== "supported")
		.map(({ verdict, explanation, start, end }) => ({
			guard: verdict === "partial" ? "partly-supported" : "unsupported",
			message: explanation,
			excerpt: text.slice(start, end),
		}));
}
