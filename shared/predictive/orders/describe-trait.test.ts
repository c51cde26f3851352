import { expect, it } from "vitest";
import { describeTrait } from "./describe-trait.ts";
import { traitColumns } from "./trait-cells.ts";

it("says every column in both languages", () => {
	for (const column of traitColumns) {
		const told = describeTrait(column, "3.5");
		expect([column, told?.en.includes("3.5")]).toEqual([column, true]);
		expect([column, told?.de.includes("3,5")]).toEqual([column, true]);
	}
	expect(describeTrait("days_since_last", "200.4")?.en).toBe(
		"last purchase 200 days ago",
	);
	expect(describeTrait("channel", "search")?.de).toBe("kam über search");
});

it("is silent about what is not known", () => {
	expect(describeTrait("silence", null)).toBeNull();
	expect(describeTrait("shoe_size", "44")).toBeNull();
});
