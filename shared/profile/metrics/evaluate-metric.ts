import type { Formula, Metric } from "./metric.ts";

export type MetricResult =
	| { readonly ok: true; readonly value: number }
	| {
			readonly ok: false;
			readonly reason: "missing-input" | "division-by-zero";
			/** Ids of the inputs that are not known; of a division by zero, what is zero. */
			readonly inputs: readonly string[];
	  };

/**
 * The value of a metric from its inputs, metrics within it computed first. Everything that is missing is named, not only the first.
 *
 * @param inputs by id, in the unit of each; null or absent: not known
 * @param metrics the dictionary, without circles (`metrics.test.ts` holds that)
 * @example evaluateMetric("average_order_value", { revenue: 90, orders: 3 }, metrics) // { ok: true, value: 30 }
 */
export function evaluateMetric(
	id: string,
	inputs: Readonly<Record<string, number | null>>,
	metrics: readonly Metric[],
): MetricResult {
	const inner = metrics.find((metric) => metric.id === id);
	if (inner) return evaluate(inner.formula, inputs, metrics);
	const value = inputs[id] ?? null;
	return value === null
		? { ok: false, reason: "missing-input", inputs: [id] }
		: { ok: true, value };
}

function evaluate(
	formula: Formula,
	inputs: Readonly<Record<string, number | null>>,
	metrics: readonly Metric[],
): MetricResult {
	if ("number" in formula) return { ok: true, value: formula.number };
	if ("ref" in formula) return evaluateMetric(formula.ref, inputs, metrics);
	const left = evaluate(formula.left, inputs, metrics);
	const right = evaluate(formula.right, inputs, metrics);
	if (!left.ok || !right.ok) return joinFailures(left, right);
	switch (formula.op) {
		case "add":
			return { ok: true, value: left.value + right.value };
		case "subtract":
			return { ok: true, value: left.value - right.value };
		case "multiply":
			return { ok: true, value: left.value * right.value };
		case "divide":
			return right.value === 0
				? {
						ok: false,
						reason: "division-by-zero",
						inputs: refsOf(formula.right),
					}
				: { ok: true, value: left.value / right.value };
	}
}

function joinFailures(...results: readonly MetricResult[]): MetricResult {
	const failed = results.flatMap((result) => (result.ok ? [] : [result]));
	const missing = failed.filter(({ reason }) => reason === "missing-input");
	const told = missing.length > 0 ? missing : failed;
	return {
		ok: false,
		reason: missing.length > 0 ? "missing-input" : "division-by-zero",
		inputs: [...new Set(told.flatMap(({ inputs }) => inputs))],
	};
}

function refsOf(formula: Formula): string[] {
	if ("ref" in formula) return [formula.ref];
	return "number" in formula
		? []
		: [...refsOf(formula.left), ...refsOf(formula.right)];
}
