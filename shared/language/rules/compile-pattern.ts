import { widenSpaces } from "./widen-spaces.ts";

export type PatternOptions = {
	readonly nonword?: boolean;
	readonly ignoreCase?: boolean;
};

/**
 * Turns a rule's patterns into one global regular expression that matches any of them, longest-written first.
 *
 * Unless `nonword`, a match must be a whole word: no letter, digit or mark touches it. Patterns ignore case unless told otherwise. The first
 * group that is not `undefined` tells which pattern matched: pattern i is group i + 1 (so patterns use no capturing groups of their own).
 *
 * Worked value: `compilePattern(["gratis"]).exec("Ganz gratis!")?.index` → 5; in "Gratiskonto" it finds nothing.
 */
export function compilePattern(
	patterns: readonly string[],
	options: PatternOptions = {},
): RegExp {
	const any = patterns.map((pattern) => `(${widenSpaces(pattern)})`).join("|");
	const whole =
		options.nonword === true
			? `(?:${any})`
			: String.raw`(?<![\p{L}\p{M}\p{N}])(?:${any})(?![\p{L}\p{M}\p{N}])`;
	return new RegExp(whole, options.ignoreCase === false ? "gu" : "giu");
}
