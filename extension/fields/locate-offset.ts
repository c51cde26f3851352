import type { TextMap, TreeNode } from "./text-map.ts";

/**
 * The text node and the offset in it of an offset in the mapped text; null where no text node touches it.
 *
 * At a border between two nodes `toward: "end"` takes the later one (for the start of a range), `"start"` the earlier
 * one (for its end), so that a range never takes in more nodes than it needs.
 */
export function locateOffset<N extends TreeNode>(
	map: TextMap<N>,
	offset: number,
	toward: "start" | "end",
): { node: N; offset: number } | null {
	const touching = map.runs.filter(
		({ node, start }) =>
			start <= offset && offset <= start + (node.nodeValue ?? "").length,
	);
	const run = toward === "end" ? touching.at(-1) : touching.at(0);
	return run === undefined
		? null
		: { node: run.node, offset: offset - run.start };
}
