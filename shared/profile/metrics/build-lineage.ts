import type { Localised } from "../localised.ts";
import type { Formula, Metric } from "./metric.ts";
import { metricInputs } from "./metric-inputs.ts";

export type LineageKind = "table" | "input" | "metric" | "model" | "report";

export type LineageNode = {
	readonly id: string;
	readonly kind: LineageKind;
	readonly title: Localised;
};
/** What flows: `to` is computed from `from`. */
export type LineageEdge = { readonly from: string; readonly to: string };
export type Lineage = {
	readonly nodes: readonly LineageNode[];
	readonly edges: readonly LineageEdge[];
};

/** A model or report, and what it is made from, by ids of tables, inputs, metrics or models. */
export type LineageUser = LineageNode & { readonly from: readonly string[] };

/**
 * From report to table: everything the dictionary, the models and the reports are computed from, as a graph without circles.
 * Ids carry their kind (`table:event`, `metric:cac`).
 */
export function buildLineage(
	metrics: readonly Metric[],
	users: readonly LineageUser[],
): Lineage {
	const isMetric = new Set(metrics.map(({ id }) => id));
	const keyOf = (ref: string) =>
		isMetric.has(ref) ? `metric:${ref}` : `input:${ref}`;
	const nodes: LineageNode[] = [];
	const edges: LineageEdge[] = [];
	const add = (node: LineageNode) => {
		if (!nodes.some(({ id }) => id === node.id)) nodes.push(node);
	};
	for (const { id, title, table } of metricInputs) {
		add({
			id: `table:${table}`,
			kind: "table",
			title: { de: table, en: table },
		});
		add({ id: `input:${id}`, kind: "input", title });
		edges.push({ from: `table:${table}`, to: `input:${id}` });
	}
	for (const { id, title, formula } of metrics) {
		add({ id: `metric:${id}`, kind: "metric", title });
		for (const ref of new Set(refsOf(formula)))
			edges.push({ from: keyOf(ref), to: `metric:${id}` });
	}
	for (const { from, ...node } of users) {
		for (const id of from)
			if (id.startsWith("table:"))
				add({ id, kind: "table", title: { de: id.slice(6), en: id.slice(6) } });
		add(node);
		for (const id of from) edges.push({ from: id, to: node.id });
	}
	return { nodes, edges };
}

function refsOf(formula: Formula): string[] {
	if ("ref" in formula) return [formula.ref];
	return "number" in formula
		? []
		: [...refsOf(formula.left), ...refsOf(formula.right)];
}
