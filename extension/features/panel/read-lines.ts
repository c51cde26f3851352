import type { DocumentBlock } from "@lotse/shared/language/document/document-block.ts";

/**
 * A field's text taken apart at its line ends: every paragraph of an editor is a line there (see `mapText`). Offsets are
 * those of the text.
 *
 * Worked value: "One.\nTwo." → blocks "One." at 0 and "Two." at 5.
 */
export function readLines(source: string): DocumentBlock[] {
	return [...source.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: raw }) => {
		const text = raw.trim();
		const start = index + raw.length - raw.trimStart().length;
		return {
			kind: "paragraph",
			level: 0,
			text,
			runs: { text: [0], from: [start], to: [start + text.length] },
		};
	});
}
