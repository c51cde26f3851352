import type { PatternNode } from "./pattern-node.ts";

/** A repeat's sign, as short as it can be written. */
function signOf(least: number, most: number): string {
	if (least === 0 && most === 1) return "?";
	return least === most ? `{${most}}` : `{${least},${most}}`;
}

/**
 * Writes a parsed pattern as a JavaScript source under the flag u. Without `keepsCaptures` its groups capture nothing.
 * A space that is repeated is written `\x20`, so that `widenSpaces` leaves it alone.
 *
 * Worked value: `(a+)b` → `(?:a{1,50})b`.
 */
export function printPattern(
	node: PatternNode,
	keepsCaptures: boolean,
): string {
	const print = (inner: PatternNode): string =>
		printPattern(inner, keepsCaptures);
	switch (node.kind) {
		case "set":
		case "assertion":
			return node.source;
		case "look":
			return `${node.open}${print(node.body)})`;
		case "group": {
			const inner = print(node.body);
			const cased =
				node.ignoreCase === undefined
					? inner
					: `(?${node.ignoreCase ? "i" : "-i"}:${inner})`;
			return node.captures && keepsCaptures ? `(${cased})` : `(?:${cased})`;
		}
		case "sequence":
			return node.items.map(print).join("");
		case "choice":
			return node.branches.map(print).join("|");
		case "repeat": {
			const isSpace = node.body.kind === "set" && node.body.source === " ";
			const body = isSpace ? "\\x20" : print(node.body);
			return `${body}${signOf(node.least, node.most)}${node.lazy ? "?" : ""}`;
		}
	}
}
