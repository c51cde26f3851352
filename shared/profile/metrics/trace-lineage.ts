import type { Lineage } from "./build-lineage.ts";

/** All that one node is computed from, itself included, down to the tables. Nothing where there is no such node. */
export function traceLineage({ nodes, edges }: Lineage, id: string): Lineage {
	const reached = new Set([id]);
	for (const to of reached)
		for (const edge of edges) if (edge.to === to) reached.add(edge.from);
	return {
		nodes: nodes.filter((node) => reached.has(node.id)),
		edges: edges.filter(({ from, to }) => reached.has(from) && reached.has(to)),
	};
}
