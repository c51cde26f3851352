import { expect, it } from "vitest";
import { buildLineage } from "./build-lineage.ts";
import { lineageUsers } from "./lineage-users.ts";
import { metrics } from "./metrics.ts";

const lineage = buildLineage(metrics, lineageUsers);

it("leads from every report back to a table", () => {
	const ids = new Set(lineage.nodes.map(({ id }) => id));
	expect(ids.size).toBe(lineage.nodes.length);
	for (const { from, to } of lineage.edges)
		expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
	const reaches = (id: string): boolean =>
		id.startsWith("table:") ||
		lineage.edges.some(({ from, to }) => to === id && reaches(from));
	for (const { id } of lineage.nodes)
		expect([id, reaches(id)]).toEqual([id, true]);
});

it("knows what a figure is made of", () => {
	const from = lineage.edges
		.filter(({ to }) => to === "metric:cac")
		.map((edge) => edge.from);
	expect(from).toEqual(["input:ad_spend", "input:new_customers"]);
});
