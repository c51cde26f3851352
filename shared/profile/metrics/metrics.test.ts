import { expect, it } from "vitest";
import { evaluateMetric } from "./evaluate-metric.ts";
import { metricInputs } from "./metric-inputs.ts";
import { metrics } from "./metrics.ts";

it("defines every figure once, from known inputs, without circles", () => {
	const ids = [...metricInputs, ...metrics].map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const ones = Object.fromEntries(metricInputs.map(({ id }) => [id, 3]));
	for (const { id } of metrics) {
		const result = evaluateMetric(id, ones, metrics);
		// With all inputs equal some differences are zero; nothing may be missing.
		expect([id, result.ok || result.reason]).not.toEqual([id, "missing-input"]);
	}
});

it("is said in both languages", () => {
	for (const { title, definition } of [...metricInputs, ...metrics])
		for (const text of [title.de, title.en, definition.de, definition.en])
			expect(text.length).toBeGreaterThan(3);
});
