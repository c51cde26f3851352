import type { CopyChannel } from "../copy-channel.ts";
import { allRules } from "../rules/all-rules.ts";
import type { Rule } from "../rules/rule.ts";
import { analyseBlocks } from "./analyse-blocks.ts";
import type { DocumentReader } from "./document-block.ts";
import type { DocumentReport } from "./document-report.ts";
import { planRules } from "./plan-rules.ts";
import { type BlockReaders, readBlocks } from "./read-blocks.ts";

/** Longer documents are refused. UTF-16 code units of the source. */
export const MAX_DOCUMENT_CHARACTERS = 1_000_000;

export type DocumentOptions = BlockReaders & {
	/** `readHtml`, `readMarkdown` or `readPlain`. */
	readonly read: DocumentReader;
	/** Where the running text stands; absent: `plain`. Page titles and descriptions have channels of their own. */
	readonly channel?: CopyChannel;
	/** Known language; absent: the one the markup names, else it is detected. */
	readonly language?: "de" | "en";
	/** ISO day the rules are judged on, `YYYY-MM-DD`. */
	readonly today: string;
	/** Rules to run; absent: every pack. Hand over the same list again: it is prepared once. */
	readonly rules?: readonly Rule[];
};

/** A document as it was read, and the means to read it again quickly; see `updateDocument`. */
export type DocumentAnalysis = {
	readonly source: string;
	readonly report: DocumentReport;
	/** Reads another state of the same document; sentences seen before are not computed again. */
	readonly analyse: (source: string) => DocumentReport;
};

/**
 * Reads a whole document: rules over sentences, blocks and the whole, readability, complexity, sections, the hardest sentences; headline scores,
 * personal data and injected orders if their readers are handed over. Offsets are those of the source.
 *
 * A rule about wording sees one sentence at a time, so nothing is found across the end of one. Pure: what is remembered never shows in a result. Never
 * throws on any string; linear in the source; sources over a million characters are refused.
 *
 * Worked value: `createDocumentAnalysis("<p>Hier <b>hier</b>!</p>", { read: readHtml, today: "2026-10-01" })` → a finding of
 * `plain.repeated-word` at 3–15, not replaceable because a tag lies in it.
 */
export function createDocumentAnalysis(
	source: string,
	options: DocumentOptions,
): DocumentAnalysis {
	const {
		read,
		channel = "plain",
		language,
		today,
		rules = allRules,
	} = options;
	const plan = planRules(rules);
	const readBlock = readBlocks({ ...options, plan, channel });
	const analyse = (text: string): DocumentReport =>
		text.length > MAX_DOCUMENT_CHARACTERS
			? {
					ok: false,
					reason: "too-long",
					characters: text.length,
					limit: MAX_DOCUMENT_CHARACTERS,
				}
			: analyseBlocks({
					source: text,
					blocks: read(text),
					language,
					channel,
					today,
					plan,
					readers: options,
					read: readBlock,
				});
	return { source, report: analyse(source), analyse };
}
