import type { Lineage, LineageNode } from "./build-lineage.ts";

export type PlacedNode = LineageNode & {
	/** Column from the left: as many steps as the longest way from a source. */
	readonly layer: number;
	/** Place within its column, from 0. */
	readonly row: number;
};

/**
 * Places a lineage in columns, every node right of all it is computed from, and orders each column by where its sources stand, so that few lines cross
 * (one sweep of the barycentre rule). Source: Sugiyama, Tagawa, Toda (1981), IEEE SMC 11. Edges that name an unknown node are passed over.
 */
export function layOutLineage({ nodes, edges }: Lineage): PlacedNode[] {
	const sourcesOf = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
	for (const { from, to } of edges)
		if (sourcesOf.has(from)) sourcesOf.get(to)?.push(from);
	const layers = new Map<string, number>();
	const layerOf = (id: string, depth: number): number => {
		const known = layers.get(id);
		// A circle would never end; its nodes stay where they were met.
		if (known !== undefined || depth > nodes.length) return known ?? 0;
		const layer = Math.max(
			-1,
			...(sourcesOf.get(id) ?? []).map((from) => layerOf(from, depth + 1)),
		);
		layers.set(id, layer + 1);
		return layer + 1;
	};
	const columns: LineageNode[][] = [];
	for (const node of nodes) {
		const layer = layerOf(node.id, 0);
		columns[layer] = [...(columns[layer] ?? []), node];
	}
	const rows = new Map<string, number>();
	return columns.flatMap((column, layer) => {
		const middle = (id: string) => {
			const places = (sourcesOf.get(id) ?? []).map(
				(from) => rows.get(from) ?? 0,
			);
			return places.length === 0
				? 0
				: places.reduce((sum, row) => sum + row, 0) / places.length;
		};
		const ordered = column
			.map((node, at) => ({ node, at, middle: middle(node.id) }))
			.sort((a, b) => a.middle - b.middle || a.at - b.at);
		return ordered.map(({ node }, row) => {
			rows.set(node.id, row);
			return { ...node, layer, row };
		});
	});
}
