import { expect, it } from "vitest";
import { buildLineage } from "./build-lineage.ts";
import { layOutLineage } from "./lay-out-lineage.ts";
import { lineageUsers } from "./lineage-users.ts";
import { metrics } from "./metrics.ts";

it("places every node once, right of all it is computed from", () => {
	const lineage = buildLineage(metrics, lineageUsers);
	const placed = layOutLineage(lineage);
	expect(placed).toHaveLength(lineage.nodes.length);
	expect(new Set(placed.map(({ layer, row }) => `${layer}/${row}`)).size).toBe(
		placed.length,
	);
	const layer = new Map(placed.map((node) => [node.id, node.layer]));
	for (const { from, to } of lineage.edges)
		expect(layer.get(from)).toBeLessThan(layer.get(to) ?? 0);
});

it("ends where the graph goes in circles", () => {
	const node = (id: string) => ({
		id,
		kind: "metric" as const,
		title: { de: id, en: id },
	});
	const placed = layOutLineage({
		nodes: [node("a"), node("b")],
		edges: [
			{ from: "a", to: "b" },
			{ from: "b", to: "a" },
			{ from: "gone", to: "a" },
		],
	});
	expect(placed).toHaveLength(2);
});
