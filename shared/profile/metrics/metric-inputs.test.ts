import { expect, it } from "vitest";
import { metricInputs } from "./metric-inputs.ts";
import { metrics } from "./metrics.ts";

it("holds only what some formula uses", () => {
	const formulas = JSON.stringify(metrics.map(({ formula }) => formula));
	for (const { id } of metricInputs) expect(formulas).toContain(`"${id}"`);
});
