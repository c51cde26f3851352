import { expect, it } from "vitest";
import { buildLineage } from "./build-lineage.ts";
import { lineageUsers } from "./lineage-users.ts";
import { metrics } from "./metrics.ts";
import { traceLineage } from "./trace-lineage.ts";

const lineage = buildLineage(metrics, lineageUsers);

it("keeps what a figure is made of, down to the tables", () => {
	const { nodes, edges } = traceLineage(lineage, "metric:cac");
	expect(nodes.map(({ id }) => id).sort()).toEqual([
		"input:ad_spend",
		"input:new_customers",
		"metric:cac",
		"table:ad_report_day",
		"table:event",
	]);
	expect(edges).toHaveLength(4);
});

it("keeps nothing for what is not there", () => {
	expect(traceLineage(lineage, "metric:none")).toEqual({
		nodes: [],
		edges: [],
	});
});
