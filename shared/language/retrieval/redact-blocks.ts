import { findPersonalData } from "../pii/find-personal-data.ts";
import type { SourceBlock } from "./source-document.ts";

/** Less sure findings stay. */
const leastConfidence = 0.5;
const gap = "\n\n";

/**
 * Takes personal data out of a source for good: each piece becomes its kind, `{{EMAIL}}`, without a number and without a way back. Names that a cue
 * speaks for go too; web addresses stay unless they carry a token, a password or an e-mail address. The blocks are read as one text, so that
 * a label in one cell speaks for the number in the next. The name of a product is left as it is.
 *
 * Worked value: "Fragen? hallo@shop.example" → "Fragen? {{EMAIL}}", 1 redaction.
 */
export function redactBlocks(blocks: readonly SourceBlock[]): {
	readonly blocks: readonly SourceBlock[];
	readonly redactions: number;
} {
	const whole = blocks.map(({ text }) => text).join(gap);
	const found = findPersonalData(whole).filter(
		({ type, confidence, holds }) =>
			confidence >= leastConfidence && (type !== "URL" || holds === "token"),
	);
	let next = 0;
	let from = 0;
	const redacted = blocks.map((block) => {
		const to = from + block.text.length;
		let text = "";
		let at = from;
		for (
			let one = found[next];
			one !== undefined && one.start < to;
			one = found[next]
		) {
			text += `${whole.slice(at, Math.max(at, one.start))}{{${one.type}}}`;
			at = Math.min(to, Math.max(at, one.end));
			if (one.end > to) break;
			next += 1;
		}
		text += whole.slice(at, to);
		from = to + gap.length;
		return text === block.text ? block : { ...block, text };
	});
	return { blocks: redacted, redactions: found.length };
}
