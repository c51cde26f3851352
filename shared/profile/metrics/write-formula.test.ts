import { expect, it } from "vitest";
import type { Formula } from "./metric.ts";
import { writeFormula } from "./write-formula.ts";

const ref = (id: string): Formula => ({ ref: id });
const write = (formula: Formula) => writeFormula(formula, (id) => id);

it("sets brackets only where they are needed", () => {
	const sum: Formula = { op: "add", left: ref("a"), right: ref("b") };
	const difference: Formula = { op: "subtract", left: ref("c"), right: sum };
	expect(write(sum)).toBe("a + b");
	expect(write(difference)).toBe("c − (a + b)");
	expect(write({ op: "divide", left: difference, right: { number: 2 } })).toBe(
		"(c − (a + b)) ÷ 2",
	);
	expect(
		write({
			op: "multiply",
			left: { op: "divide", left: ref("a"), right: ref("b") },
			right: ref("c"),
		}),
	).toBe("a ÷ b × c");
	expect(
		write({
			op: "divide",
			left: ref("c"),
			right: { op: "multiply", left: ref("a"), right: ref("b") },
		}),
	).toBe("c ÷ (a × b)");
});
