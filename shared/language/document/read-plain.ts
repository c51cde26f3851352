import type { DocumentBlock } from "./document-block.ts";

/**
 * Takes a plain text apart at its blank lines; every block is its source, letter by letter. Never throws; linear in the source.
 *
 * Worked value: "Eins.\n\nZwei." → blocks "Eins." at 0 and "Zwei." at 7.
 */
export function readPlain(source: string): DocumentBlock[] {
	const blocks: DocumentBlock[] = [];
	let from = 0;
	const add = (to: number): void => {
		const raw = source.slice(from, to);
		const text = raw.trim();
		if (text === "") return;
		const start = from + raw.length - raw.trimStart().length;
		blocks.push({
			kind: "paragraph",
			level: 0,
			text,
			runs: { text: [0], from: [start], to: [start + text.length] },
		});
	};
	for (const gap of source.matchAll(/\r?\n[ \t]*\r?\n/gu)) {
		add(gap.index);
		from = gap.index + gap[0].length;
	}
	add(source.length);
	return blocks;
}
