/** A foreign pattern, parsed: what `parsePattern` makes and `printPattern` writes as JavaScript. */
export type PatternNode =
	/** One character out of a set; `source` is JavaScript, as an atom under the flag u. */
	| { readonly kind: "set"; readonly source: string }
	/** Matches nothing wide: `^`, `$`, `\b`, or nothing at all. */
	| { readonly kind: "assertion"; readonly source: string }
	| {
			readonly kind: "look";
			readonly open: "(?=" | "(?!" | "(?<=" | "(?<!";
			readonly body: PatternNode;
	  }
	/** `ignoreCase` is set by an inline `(?i)` or `(?-i)`. */
	| {
			readonly kind: "group";
			readonly captures: boolean;
			readonly ignoreCase?: boolean;
			readonly body: PatternNode;
	  }
	| { readonly kind: "sequence"; readonly items: readonly PatternNode[] }
	| { readonly kind: "choice"; readonly branches: readonly PatternNode[] }
	/** `most` is finite: a repeat without an end is given one when read. */
	| {
			readonly kind: "repeat";
			readonly body: PatternNode;
			readonly least: number;
			readonly most: number;
			readonly lazy: boolean;
	  };

export type ParsedPattern =
	| { readonly ok: true; readonly node: PatternNode }
	| { readonly ok: false; readonly reason: PatternRefusal };

/** Why a pattern is not taken in. */
export type PatternRefusal =
	| "too-long"
	| "too-deep"
	| "does-not-compile"
	| "back-reference"
	| "atomic-group"
	| "possessive-repeat"
	| "condition"
	| "recursion"
	| "inline-flag"
	| "unknown-class"
	| "repeat-too-long"
	| "too-much-work";
