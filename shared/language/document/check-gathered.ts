import { checkRules } from "../rules/check-rules.ts";
import type { Finding } from "../rules/finding.ts";
import type { RuleCircumstances } from "../rules/rule-applies.ts";
import type { GatheredRule } from "./plan-rules.ts";

/** A sentence and where it begins in the whole text. */
export type PlacedSentence = { readonly text: string; readonly start: number };

/** Nothing a rule looks for reaches across it; it also stands at the end, so that only what means the end of the text lies there. */
const between = "\n\uFFFC\n";

/**
 * Runs a rule that compares places all over a text on only those sentences that hold something it looks for: counts and their order are the
 * same as in the whole. Offsets are those of the whole text, `whole`. Linear in the sentences given.
 *
 * Worked value: consistency of "centre" and "center", given two of a thousand sentences, → the finding with its place among the thousand.
 */
export function checkGathered(
	{ rules }: GatheredRule,
	sentences: readonly PlacedSentence[],
	whole: string,
	circumstances: RuleCircumstances,
): Finding[] {
	const starts: number[] = [];
	let gathered = "";
	for (const { text } of sentences) {
		starts.push(gathered.length);
		gathered += text + between;
	}
	/** Where a character of the gathered text stands in the whole. */
	const place = (offset: number): number => {
		let at = starts.length - 1;
		while (at > 0 && (starts[at] ?? 0) > offset) at -= 1;
		return (sentences[at]?.start ?? 0) + offset - (starts[at] ?? 0);
	};
	return checkRules(gathered, rules, circumstances).map((finding) => {
		const end =
			finding.end === gathered.length
				? whole.length
				: 1 + place(finding.end - 1);
		const start =
			finding.start === gathered.length ? end : place(finding.start);
		return { ...finding, start, end, text: whole.slice(start, end) };
	});
}
