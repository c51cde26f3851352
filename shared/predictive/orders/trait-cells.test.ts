import { expect, it } from "vitest";
import { traitCells } from "./trait-cells.ts";

it("writes numbers shortly and leaves the unknown empty", () => {
	expect(
		traitCells({
			orders: 2,
			days_since_last: 40,
			days_since_first: 60,
			usual_gap: 12.345,
			silence: null,
			orders_last_90_days: 0,
			mean_value: 20,
			last_value: null,
			refunds: 1,
			channel: "search",
		}),
	).toEqual(["2", "40", "60", "12.35", "", "0", "20", "", "1", "search"]);
});
