/**
 * Rewrites a rule's pattern so that a space outside a character class stands for one to three spaces of any kind (no-break and line ends too).
 *
 * Worked value: `widenSpaces("a b[ c]")` → `a(?:\s{1,3})b[ c]`.
 */
export function widenSpaces(source: string): string {
	let inClass = false;
	let widened = "";
	for (let index = 0; index < source.length; index += 1) {
		const character = source[index] ?? "";
		if (character === "\\") {
			widened += character + (source[index + 1] ?? "");
			index += 1;
			continue;
		}
		if (character === "[") inClass = true;
		if (character === "]") inClass = false;
		widened += character === " " && !inClass ? "(?:\\s{1,3})" : character;
	}
	return widened;
}
