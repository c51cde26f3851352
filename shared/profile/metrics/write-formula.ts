import type { Formula } from "./metric.ts";

const signs = { add: "+", subtract: "−", multiply: "×", divide: "÷" } as const;

/**
 * A formula as people write it, with brackets only where they are needed.
 *
 * @param nameOf what an id is called
 * @example writeFormula({ op: "divide", left: { ref: "revenue" }, right: { ref: "orders" } }, (id) => id) // "revenue ÷ orders"
 */
export function writeFormula(
	formula: Formula,
	nameOf: (id: string) => string,
): string {
	if ("ref" in formula) return nameOf(formula.ref);
	if ("number" in formula) return String(formula.number);
	const isPoint = formula.op === "multiply" || formula.op === "divide";
	const side = (part: Formula, isRight: boolean) => {
		const text = writeFormula(part, nameOf);
		if (!("op" in part)) return text;
		const isLine = part.op === "add" || part.op === "subtract";
		const needsBrackets =
			(isPoint && isLine) ||
			(isRight &&
				(formula.op === "subtract" ? isLine : formula.op === "divide"));
		return needsBrackets ? `(${text})` : text;
	};
	return `${side(formula.left, false)} ${signs[formula.op]} ${side(formula.right, true)}`;
}
