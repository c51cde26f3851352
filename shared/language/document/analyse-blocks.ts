import { combineComplexity } from "../complexity/combine-complexity.ts";
import type { CopyChannel } from "../copy-channel.ts";
import { rulesVersion } from "../language-version.ts";
import type { PersonalData } from "../pii/personal-data.ts";
import { judgeReadability } from "../readability/judge-readability.ts";
import { checkRules } from "../rules/check-rules.ts";
import type { Finding } from "../rules/finding.ts";
import type { DetectedLanguage } from "../tokens/detect-language.ts";
import { detectLanguage } from "../tokens/detect-language.ts";
import { addCounts } from "./add-counts.ts";
import { checkGathered } from "./check-gathered.ts";
import { combineInjection } from "./combine-injection.ts";
import { divideSections } from "./divide-sections.ts";
import type { DocumentBlock } from "./document-block.ts";
import type {
	DocumentFinding,
	DocumentReport,
	SourceSpan,
} from "./document-report.ts";
import { hardestSentences } from "./hardest-sentences.ts";
import { layOutText } from "./lay-out-text.ts";
import { limitFindings } from "./limit-findings.ts";
import type { RulePlan } from "./plan-rules.ts";
import type { BlockReading } from "./read-blocks.ts";

export type BlocksToAnalyse = {
	readonly source: string;
	readonly blocks: readonly DocumentBlock[];
	readonly language: "de" | "en" | undefined;
	readonly channel: CopyChannel;
	readonly today: string;
	readonly plan: RulePlan;
	readonly readers: {
		readonly findPersonalData?: unknown;
		readonly screenText?: unknown;
	};
	readonly read: (
		block: DocumentBlock,
		language: DetectedLanguage["code"],
	) => BlockReading;
};

type ReadBlock = {
	readonly block: DocumentBlock;
	readonly reading: BlockReading;
	readonly inSource: (start: number, end: number) => SourceSpan;
};

const isBody = ({ kind }: DocumentBlock): boolean =>
	kind !== "title" && kind !== "description" && kind !== "attribute";

function languageOf(
	text: string,
	blocks: readonly DocumentBlock[],
	given: "de" | "en" | undefined,
): DetectedLanguage {
	const named = given ?? blocks.find(isBody)?.language;
	return named === undefined
		? detectLanguage(text)
		: { code: named, confidence: 1 };
}

/**
 * Puts together what is known of a document's blocks: findings and offsets in the source, readability and complexity of all and of each
 * section, the hardest sentences, personal data, injected orders. Linear in the document; of the blocks only what `read` does not remember is
 * computed.
 */
export function analyseBlocks({
	source,
	blocks,
	language: given,
	channel,
	today,
	plan,
	readers,
	read,
}: BlocksToAnalyse): Extract<DocumentReport, { ok: true }> {
	const body = blocks.filter(isBody);
	const laid = layOutText(body);
	const language = languageOf(laid.text, blocks, given);
	const readOne = (block: DocumentBlock): BlockReading =>
		read(block, given ?? block.language ?? language.code);
	const readBody = body.map((block, index): ReadBlock => {
		const from = laid.starts[index] ?? 0;
		return {
			block,
			reading: readOne(block),
			inSource: (start, end) => laid.inSource(from + start, from + end),
		};
	});
	const all = [
		...readBody,
		...blocks
			.filter((block) => !isBody(block))
			.map((block): ReadBlock => {
				const alone = layOutText([block]);
				return { block, reading: readOne(block), inSource: alone.inSource };
			}),
	];
	const sentences = readBody.flatMap(({ reading }, index) =>
		reading.sentences.map((sentence) => ({
			start: (laid.starts[index] ?? 0) + sentence.start,
			end: (laid.starts[index] ?? 0) + sentence.end,
			language: reading.language,
			reading: sentence.reading,
		})),
	);
	const circumstances = { channel, language: language.code, today };
	const acrossBlocks = [
		...plan.gathered.flatMap((rule, index) =>
			checkGathered(
				rule,
				sentences
					.filter(({ reading }) => reading.touches.includes(index))
					.map(({ start, end }) => ({
						start,
						text: laid.text.slice(start, end),
					})),
				laid.text,
				circumstances,
			),
		),
		...(plan.whole.length === 0
			? []
			: checkRules(laid.text, plan.whole, circumstances)),
	];
	const placed = (
		finding: Finding,
		inSource: ReadBlock["inSource"],
	): DocumentFinding => {
		const span = inSource(finding.start, finding.end);
		return {
			...finding,
			...span,
			replaceable: source.slice(span.start, span.end) === finding.text,
		};
	};
	const { findings, more } = limitFindings([
		...all.flatMap(({ reading, inSource }) =>
			reading.findings.map((finding) => placed(finding, inSource)),
		),
		...acrossBlocks.map((finding) => placed(finding, laid.inSource)),
	]);
	const weights = sentences.flatMap(({ reading }) => reading.weight ?? []);
	const passages = all.flatMap(({ reading, inSource }) =>
		reading.passages.map(({ start: from, reading: passage }) => ({
			passage,
			inSource: (start: number, end: number) =>
				inSource(from + start, from + end),
		})),
	);
	return {
		ok: true,
		language,
		characters: laid.text.length,
		findings,
		more,
		readability: judgeReadability(
			addCounts(sentences.map(({ reading }) => reading.counts)),
			language.code,
		),
		complexity: combineComplexity(weights),
		hardest: hardestSentences(laid.text, sentences, laid.inSource),
		sections: divideSections(readBody, findings, language.code),
		headings: all.flatMap(({ block, reading, inSource }) =>
			reading.score === null
				? []
				: [
						{
							...inSource(0, block.text.length),
							text: block.text,
							score: reading.score,
						},
					],
		),
		personalData:
			readers.findPersonalData === undefined
				? null
				: passages
						.flatMap(({ passage, inSource }) =>
							passage.personalData.map(
								(found): PersonalData => ({
									...found,
									...inSource(found.start, found.end),
								}),
							),
						)
						.sort((a, b) => a.start - b.start),
		injection:
			readers.screenText === undefined
				? null
				: combineInjection(
						passages.flatMap(({ passage, inSource }) =>
							passage.injection === null
								? []
								: [{ screening: passage.injection, inSource }],
						),
					),
		rulesVersion,
	};
}
