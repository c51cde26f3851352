import { combineComplexity } from "../complexity/combine-complexity.ts";
import { judgeReadability } from "../readability/judge-readability.ts";
import type { LanguageCode } from "../tokens/detect-language.ts";
import { addCounts } from "./add-counts.ts";
import type { DocumentBlock } from "./document-block.ts";
import type {
	DocumentFinding,
	DocumentSection,
	SourceSpan,
} from "./document-report.ts";
import type { BlockReading } from "./read-blocks.ts";

export type SectionBlock = {
	readonly block: DocumentBlock;
	readonly reading: BlockReading;
	readonly inSource: (start: number, end: number) => SourceSpan;
};

/** Headings beyond this many begin no section of their own. */
const mostSections = 200;

function describe(
	blocks: readonly SectionBlock[],
	findings: readonly DocumentFinding[],
	language: LanguageCode,
): DocumentSection[] {
	const [first, last] = [blocks[0], blocks.at(-1)];
	if (first === undefined || last === undefined) return [];
	const start = first.inSource(0, first.block.text.length).start;
	const end = last.inSource(0, last.block.text.length).end;
	const sentences = blocks.flatMap(({ reading }) => reading.sentences);
	const count = { error: 0, warning: 0, suggestion: 0 };
	for (const finding of findings)
		if (finding.start >= start && finding.start < end)
			count[finding.level] += 1;
	return [
		{
			start,
			end,
			heading: first.block.kind === "heading" ? first.block.text : null,
			level: first.block.level,
			readability: judgeReadability(
				addCounts(sentences.map(({ reading }) => reading.counts)),
				language,
			),
			complexity: combineComplexity(
				sentences.flatMap(({ reading }) => reading.weight ?? []),
			),
			findings: count,
		},
	];
}

/**
 * Divides a document at its headings and says of each section how hard it is to read and how many findings begin in it. At most 200 sections.
 *
 * Worked value: a paragraph, a heading, a paragraph → two sections, the first without a heading.
 */
export function divideSections(
	blocks: readonly SectionBlock[],
	findings: readonly DocumentFinding[],
	language: LanguageCode,
): DocumentSection[] {
	const parts: SectionBlock[][] = [];
	for (const one of blocks) {
		const part = parts.at(-1);
		if (
			part === undefined ||
			(one.block.kind === "heading" && parts.length < mostSections)
		)
			parts.push([one]);
		else part.push(one);
	}
	return parts.flatMap((part) => describe(part, findings, language));
}
