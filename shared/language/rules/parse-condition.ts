const conditionPattern =
	/^\s*(<=|>=|==|!=|<|>|=)\s*(-?\d{1,9}(?:\.\d{1,9})?)\s*$/u;
const comparisons: Readonly<
	Record<string, (value: number, bound: number) => boolean>
> = {
	"<": (value, bound) => value < bound,
	"<=": (value, bound) => value <= bound,
	">": (value, bound) => value > bound,
	">=": (value, bound) => value >= bound,
	"=": (value, bound) => value === bound,
	"==": (value, bound) => value === bound,
	"!=": (value, bound) => value !== bound,
};

/**
 * Reads a comparison with a number, such as "< 70"; `null` for anything else.
 * Worked value: `parseCondition("> 8")?.(9)` → true.
 */
export function parseCondition(
	source: string,
): ((value: number) => boolean) | null {
	const match = conditionPattern.exec(source);
	const compare = comparisons[match?.[1] ?? ""];
	if (match === null || compare === undefined) return null;
	const bound = Number(match[2]);
	return (value) => compare(value, bound);
}
