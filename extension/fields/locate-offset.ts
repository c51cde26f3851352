import type { TextMap, TextRun, TreeNode } from "./text-map.ts";

/**
 * The text node and the offset in it of an offset in the mapped text; null where no text node touches it. By bisection.
 *
 * At a border between two nodes `toward: "end"` takes the later one (for the start of a range), `"start"` the earlier
 * one (for its end), so that a range never takes in more nodes than it needs.
 */
export function locateOffset<N extends TreeNode>(
	map: TextMap<N>,
	offset: number,
	toward: "start" | "end",
): { node: N; offset: number } | null {
	let at = lastBeginning(map.runs, offset);
	const touches = (run: TextRun<N> | undefined) =>
		run !== undefined &&
		offset <= run.start + (run.node.nodeValue ?? "").length;
	while (toward === "start" && touches(map.runs[at - 1])) at--;
	const run = map.runs[at];
	return run === undefined || !touches(run)
		? null
		: { node: run.node, offset: offset - run.start };
}

/** Index of the last run that begins at or before an offset; -1 when there is none. */
function lastBeginning(
	runs: readonly { readonly start: number }[],
	offset: number,
): number {
	let low = 0;
	let high = runs.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((runs[middle]?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
