import { expect, it } from "vitest";
import { isMissingCell } from "./is-missing-cell.ts";

it("knows the ways of saying nothing, and that 0 and no are something", () => {
	expect(["", " ", "NA", "n/a", "null", undefined].every(isMissingCell)).toBe(
		true,
	);
	expect(["0", "no", "nein"].some(isMissingCell)).toBe(false);
});
