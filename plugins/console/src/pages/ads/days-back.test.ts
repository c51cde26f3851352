import { expect, it } from "vitest";
import { daysBack } from "./days-back.ts";

it("counts days back over the end of a month", () => {
	expect(daysBack("2026-03-01", 3)).toEqual([
		"2026-02-27",
		"2026-02-28",
		"2026-03-01",
	]);
	expect(daysBack("2026-03-01", 0)).toEqual([]);
});
