import type { OffsetRuns } from "./document-block.ts";

function runAt(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/**
 * Where a place in a block's text stands in the source. As a `start` it is where the character at `offset` begins, as an `end` where the
 * character before it ends, so that neither lies inside a tag or a named character. Offsets past the end mean the end.
 *
 * Worked value: a block "& b" whose "&" stands for 3–8 and " b" for 8–10: start 0 → 3, end 1 → 8, end 3 → 10.
 */
export function offsetInSource(
	{ text, from, to }: OffsetRuns,
	length: number,
	offset: number,
	side: "start" | "end",
): number {
	if (side === "end" && offset === 0) return from[0] ?? 0;
	const character = Math.min(side === "end" ? offset - 1 : offset, length - 1);
	const run = runAt(text, character);
	const [start = 0, runFrom = 0, runTo = 0] = [text[run], from[run], to[run]];
	const isLetterByLetter =
		(text[run + 1] ?? length) - start === runTo - runFrom;
	if (side === "end" || offset >= length)
		return isLetterByLetter ? runFrom + character - start + 1 : runTo;
	return isLetterByLetter ? runFrom + character - start : runFrom;
}
