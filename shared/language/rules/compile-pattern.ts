import { widenSpaces } from "./widen-spaces.ts";

export type PatternOptions = {
	readonly nonword?: boolean;
	readonly ignoreCase?: boolean;
	readonly boundary?: boolean;
};

const noWordBefore = String.raw`(?<![\p{L}\p{M}\p{N}_])`;
const noWordAfter = String.raw`(?![\p{L}\p{M}\p{N}_])`;
/** The edge of a word, umlauts being letters. */
const boundary = String.raw`(?:(?<=[\p{L}\p{M}\p{N}_])${noWordAfter}|${noWordBefore}(?=[\p{L}\p{M}\p{N}_]))`;
/** Begins and ends with a letter or digit: then the edges can only lie outside, which is quicker to see. */
const plainWords = /^[\p{L}\p{N}](?:[\p{L}\p{N}'’ -]*[\p{L}\p{N}])?$/u;

/**
 * Turns a rule's patterns into one global regular expression that matches any of them, longest-written first.
 *
 * Unless `nonword`, a match must be a whole word: no letter, digit or mark touches it; with `boundary` a word's edge must lie at both its ends. Patterns ignore case unless told otherwise. The first
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
		options.boundary === true
			? patterns.every((pattern) => plainWords.test(pattern))
				? `${noWordBefore}(?:${any})${noWordAfter}`
				: `${boundary}(?:${any})${boundary}`
			: options.nonword === true
				? `(?:${any})`
				: String.raw`(?<![\p{L}\p{M}\p{N}])(?:${any})(?![\p{L}\p{M}\p{N}])`;
	return new RegExp(whole, options.ignoreCase === false ? "gu" : "giu");
}
