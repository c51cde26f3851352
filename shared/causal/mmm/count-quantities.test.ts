import { expect, it } from "vitest";
import { completeSpec } from "./complete-spec.ts";
import { countQuantities } from "./count-quantities.ts";

const base = { date: "d", target: "y", channels: ["a", "b"] };

it("counts what the kinds chosen estimate", () => {
	expect(countQuantities(completeSpec(base))).toBe(12);
	const more = completeSpec({
		...base,
		organic: ["mail"],
		controls: ["price"],
		adstock: { kind: "delayed" },
		saturation: { kind: "hill" },
		seasonality: { yearly: 0, monthly: 1 },
		trend: { kind: "knots", knots: 5 },
	});
	expect(countQuantities(more)).toBe(2 + 3 * 5 + 1 + 2 + 4);
	const bends = { kind: "piecewise", changepoints: 3 } as const;
	expect(countQuantities(completeSpec({ ...base, trend: bends }))).toBe(16);
});
