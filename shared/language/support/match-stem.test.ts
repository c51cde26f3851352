import { expect, it } from "vitest";
import { matchStem } from "./match-stem.ts";

it("knows parts of compounds, and no accidental letters", () => {
	expect(matchStem("lederschuh", "leder")).toBe(true);
	expect(matchStem("holz", "eichenholz")).toBe(true);
	expect(matchStem("rot", "brot")).toBe(false);
	expect(matchStem("buchenholz", "eichenholz")).toBe(false);
});
