import { expect, it } from "vitest";
import { costNote } from "./cost-note.ts";

it("speaks where the cost of some orders is known, and not of all", () => {
	const of = (withCost: number, margin: number | null) =>
		costNote({ sold: 10, withCost, margin });
	expect(of(0, null)).toBeNull();
	expect(of(10, 0.4)).toBeNull();
	expect(of(4, null)?.en).toContain("4 of 10 orders is known; from nine");
	expect(of(9, 0.4)?.en).toContain("the others count with the margin");
});
