import {
	type SentenceWeight,
	weighSentence,
} from "../complexity/weigh-sentence.ts";
import type { CopyChannel } from "../copy-channel.ts";
import type { HeadlineScore } from "../headline/headline-score.ts";
import type { InjectionScreening } from "../injection/screen-text.ts";
import type { PersonalData } from "../pii/personal-data.ts";
import { countText } from "../readability/count-text.ts";
import type { TextCounts } from "../readability/text-counts.ts";
import { checkRules } from "../rules/check-rules.ts";
import type { Finding } from "../rules/finding.ts";
import type { Rule } from "../rules/rule.ts";
import { ruleApplies } from "../rules/rule-applies.ts";
import type { LanguageCode } from "../tokens/detect-language.ts";
import { createMemory, type Memory } from "./create-memory.ts";
import type { BlockKind, DocumentBlock } from "./document-block.ts";
import type { RulePlan } from "./plan-rules.ts";
import { type Hardness, rateHardness } from "./rate-hardness.ts";
import { splitPassages } from "./split-passages.ts";
import { splitUnits, type Unit } from "./split-units.ts";

/** What is known of one sentence by itself; offsets are its own. */
export type SentenceReading = {
	readonly findings: readonly Finding[];
	readonly counts: TextCounts;
	/** German only. */
	readonly weight: SentenceWeight | null;
	readonly hardness: Hardness | null;
	/** Which gathered rules find something here, by their place in the plan. */
	readonly touches: readonly number[];
};
type PassageReading = {
	readonly personalData: readonly PersonalData[];
	readonly injection: InjectionScreening | null;
};
type Placed<T> = Unit & { readonly reading: T };

/** What is known of one block by itself; offsets are its own. */
export type BlockReading = {
	readonly language: LanguageCode;
	readonly findings: readonly Finding[];
	/** None for a title, description or attribute: they are texts of their own, read whole. */
	readonly sentences: readonly Placed<SentenceReading>[];
	readonly passages: readonly Placed<PassageReading>[];
	readonly score: HeadlineScore | null;
};

/** What reads a block besides the rules; each absent one is left out of the report. Carried by callers that carry the weights. */
export type BlockReaders = {
	readonly scoreHeadline?: (
		text: string,
		options: { readonly language: LanguageCode },
	) => HeadlineScore;
	readonly findPersonalData?: (text: string) => readonly PersonalData[];
	readonly screenText?: (text: string) => InjectionScreening;
};

export type BlockCircumstances = BlockReaders & {
	readonly plan: RulePlan;
	readonly channel: CopyChannel;
	readonly today: string;
};

/** Everything of three thousand sentences is kept: twenty long pages. */
const mostKept = 3_000;

const channelOf = (kind: BlockKind, channel: CopyChannel): CopyChannel => {
	if (kind === "title") return "meta-title";
	return kind === "description" ? "meta-description" : channel;
};
const isOwnText = (kind: BlockKind): boolean =>
	kind === "title" || kind === "description" || kind === "attribute";

/** Moves findings by the place of the text they were found in. */
const moved = (findings: readonly Finding[], by: number): readonly Finding[] =>
	by === 0
		? findings
		: findings.map((finding) => ({
				...finding,
				start: finding.start + by,
				end: finding.end + by,
			}));

const remembered = <V>(memory: Memory<V>, key: string, compute: () => V): V => {
	const known = memory.get(key);
	if (known !== undefined) return known;
	const value = compute();
	memory.set(key, value);
	return value;
};

/**
 * Makes the function that reads a block of a document, in its language. It remembers blocks, sentences and passages by what they say: read
 * again after an edit, only what changed is computed. What it returns never depends on what it read before.
 *
 * Worked value: "Jetzt jetzt kaufen." → one sentence, one finding of `plain.repeated-word` at 0–11.
 */
export function readBlocks({
	plan,
	channel,
	today,
	scoreHeadline,
	findPersonalData,
	screenText,
}: BlockCircumstances): (
	block: DocumentBlock,
	language: LanguageCode,
) => BlockReading {
	const blocks = createMemory<BlockReading>(mostKept);
	const sentences = createMemory<SentenceReading>(mostKept);
	const passages = createMemory<PassageReading>(mostKept);

	/** By language, the rules over whole blocks that are in force here: mostly none, and then the block is not looked at again. */
	const inForce = {
		de: overBlocks("de"),
		en: overBlocks("en"),
		unknown: overBlocks("unknown"),
	};
	function overBlocks(language: LanguageCode) {
		const applies = (rule: Rule): boolean =>
			ruleApplies(rule, { channel, language, today });
		return {
			block: plan.block.filter(applies),
			heading: plan.heading.filter(applies),
		};
	}
	const checkIf = (
		text: string,
		rules: readonly Rule[],
		language: LanguageCode,
	): readonly Finding[] =>
		rules.length === 0
			? []
			: checkRules(text, rules, { channel, language, today });

	const readSentence = (
		text: string,
		language: LanguageCode,
	): SentenceReading => {
		const circumstances = { channel, language, today };
		const counts = countText(text, language === "de" ? "de" : "en");
		const weight = language === "de" ? weighSentence(text) : null;
		return {
			findings: checkRules(text, plan.sentence, circumstances),
			counts,
			weight,
			hardness: rateHardness(counts, weight, language),
			touches: plan.gathered.flatMap(({ patterns }, index) =>
				patterns.some((pattern) => {
					pattern.lastIndex = 0;
					return pattern.test(text);
				})
					? [index]
					: [],
			),
		};
	};
	const readPassage = (text: string): PassageReading => ({
		personalData: findPersonalData?.(text) ?? [],
		injection: screenText?.(text) ?? null,
	});
	const passagesOf = (text: string, units: readonly Unit[]) =>
		findPersonalData === undefined && screenText === undefined
			? []
			: splitPassages(text, units).map((unit) => {
					const part = text.slice(unit.start, unit.end);
					return {
						...unit,
						reading: remembered(passages, part, () => readPassage(part)),
					};
				});
	const readBlock = (
		{ kind, level, text }: DocumentBlock,
		language: LanguageCode,
	): BlockReading => {
		const units = splitUnits(text);
		const score =
			scoreHeadline !== undefined && (kind === "title" || level === 1)
				? scoreHeadline(text, { language })
				: null;
		const whole = { language, score, passages: passagesOf(text, units) };
		if (isOwnText(kind))
			return {
				...whole,
				findings: checkRules(text, plan.own, {
					channel: channelOf(kind, channel),
					language,
					today,
				}),
				sentences: [],
			};
		const read = units.map((unit) => {
			const part = text.slice(unit.start, unit.end);
			return {
				...unit,
				reading: remembered(sentences, `${language} ${part}`, () =>
					readSentence(part, language),
				),
			};
		});
		return {
			...whole,
			findings: [
				...read.flatMap(({ start, reading }) => moved(reading.findings, start)),
				...checkIf(text, inForce[language].block, language),
				...(kind === "heading"
					? checkIf(text, inForce[language].heading, language)
					: []),
			],
			sentences: read,
		};
	};
	return (block, language) =>
		remembered(
			blocks,
			`${language} ${block.kind} ${block.level} ${block.text}`,
			() => readBlock(block, language),
		);
}
