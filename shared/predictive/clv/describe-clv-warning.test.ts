import { expect, it } from "vitest";
import { describeClvWarning } from "./describe-clv-warning.ts";

it("says it in both languages, with the figures", () => {
	const few = describeClvWarning("few-customers", 12, 3);
	expect(few.message.de).toContain("Nur 12");
	expect(few.message.en).toContain("3 of them");
	expect(describeClvWarning("concentrated", "C7", 0.404).message.en).toContain(
		"C7 stands for 40 %",
	);
	expect(
		describeClvWarning("frequency-and-value-move-together", -0.5).message.de,
	).toContain("billiger");
});
