/**
 * How deep a JSON value is nested and how many values it holds, counted until a bound is passed. Does not recurse, so that no depth can
 * overflow the stack. `measureNesting({ a: [1] }, 9, 9)` → { depth: 3, values: 3 }.
 *
 * @param mostDepth counting ends one level beyond it
 * @param mostValues counting ends one value beyond it
 */
export function measureNesting(
	value: unknown,
	mostDepth: number,
	mostValues: number,
): { depth: number; values: number } {
	let level: unknown[] = [value];
	let depth = 0;
	let values = 0;
	while (level.length > 0 && depth <= mostDepth && values <= mostValues) {
		depth += 1;
		values += level.length;
		const next: unknown[] = [];
		for (const item of level)
			if (typeof item === "object" && item !== null)
				for (const child of Object.values(item)) next.push(child);
		level = next;
	}
	return { depth, values };
}
