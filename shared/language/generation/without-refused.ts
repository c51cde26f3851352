import { splitSentences } from "../tokens/split-sentences.ts";
import type { Objection } from "./guard-item.ts";

/** Less than this share of a text is another text. */
const leastLeft = 0.5;

/**
 * A long text without the sentences and lines that guards objected to, so that one of them does not cost the others. Null where that does not mend it: an objection
 * names no place, forbids the whole (block, drop), or more than half would go.
 *
 * @param objections of that text; flags take nothing out
 * @example withoutRefused("Aus Wolle. Hält ewig. Aus Bremen.", [unsupported]) // "Aus Wolle. Aus Bremen."
 */
export function withoutRefused(
	text: string,
	objections: readonly Pick<Objection, "excerpt" | "onFail">[],
): string | null {
	const spans: { readonly start: number; readonly end: number }[] = [];
	for (const { excerpt, onFail } of objections) {
		if (onFail === "flag") continue;
		const start = excerpt === "" ? -1 : text.indexOf(excerpt);
		if (start < 0 || onFail === "block" || onFail === "drop") return null;
		spans.push({ start, end: start + excerpt.length });
	}
	const isRefused = (start: number, end: number) =>
		spans.some((span) => span.start < end && span.end > start);
	let lineStart = 0;
	const lines: string[] = [];
	for (const line of text.split("\n")) {
		const sentences = splitSentences(line);
		const left = sentences.filter(
			(one) => !isRefused(lineStart + one.start, lineStart + one.end),
		);
		if (left.length === sentences.length) lines.push(line);
		else if (left.length > 0)
			lines.push(left.map((one) => one.text.trim()).join(" "));
		lineStart += line.length + 1;
	}
	const rest = lines
		.join("\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
	return spans.length > 0 && rest.length >= text.length * leastLeft
		? rest
		: null;
}
