import { widenSpaces } from "../widen-spaces.ts";
import { estimateWork } from "./estimate-work.ts";
import { parsePattern } from "./parse-pattern.ts";
import type { PatternRefusal } from "./pattern-node.ts";
import { printPattern } from "./print-pattern.ts";

/** Steps at one place of a text; a pattern that may need more is refused. 200,000 places of it stay within seconds at the very worst. */
const mostSteps = 6_500;

export type AdoptedPattern =
	| { readonly ok: true; readonly source: string; readonly steps: number }
	| { readonly ok: false; readonly reason: PatternRefusal };

/**
 * Takes a pattern written for Vale into JavaScript, or refuses it: because JavaScript lacks something it uses, or because a text could keep
 * it busy. `keepsCaptures` for the patterns whose groups mean something.
 *
 * Worked values: `\w+!` → `[\p{L}\p{M}\p{N}_]{1,50}!`; `(a+)+$` → refused, "too-much-work".
 */
export function adoptPattern(
	pattern: string,
	keepsCaptures = false,
): AdoptedPattern {
	const parsed = parsePattern(pattern);
	if (!parsed.ok) return parsed;
	const source = printPattern(parsed.node, keepsCaptures);
	try {
		new RegExp(widenSpaces(source), "giu");
	} catch {
		return { ok: false, reason: "does-not-compile" };
	}
	const steps = estimateWork(parsed.node);
	return steps > mostSteps
		? { ok: false, reason: "too-much-work" }
		: { ok: true, source, steps };
}
