import { compilePattern, type PatternOptions } from "./compile-pattern.ts";
import { parsePattern } from "./patterns/parse-pattern.ts";
import { foldCase } from "./prefilter/fold-case.ts";
import { literalAutomaton } from "./prefilter/literal-automaton.ts";
import {
	type Literals,
	requiredLiterals,
} from "./prefilter/required-literals.ts";

/** A match, and which of the patterns it is a match of. */
export type FoundPattern = {
	readonly start: number;
	readonly end: number;
	readonly pattern: number;
};
export type FindAny = (text: string) => FoundPattern[];

/** So few patterns are quicker looked for together. */
const fewPatterns = 8;

function together(
	patterns: readonly string[],
	options: PatternOptions,
): FindAny {
	const any = compilePattern(patterns, options);
	return (text) =>
		Array.from(text.matchAll(any), (found) => ({
			start: found.index,
			end: found.index + found[0].length,
			pattern:
				found.findIndex((group, at) => at > 0 && group !== undefined) - 1,
		}));
}

function literalsOf(pattern: string): Literals | null {
	const parsed = parsePattern(pattern);
	return parsed.ok ? requiredLiterals(parsed.node) : null;
}

/** One pattern's next match, looked for only when the search has passed the last one. */
class Cursor {
	readonly pattern: number;
	private readonly expression: RegExp;
	private readonly text: string;
	private last: FoundPattern | null | undefined;

	constructor(pattern: number, expression: RegExp, text: string) {
		this.pattern = pattern;
		this.expression = expression;
		this.text = text;
	}

	from(at: number): FoundPattern | null {
		if (
			this.last === null ||
			(this.last !== undefined && this.last.start >= at)
		)
			return this.last;
		this.expression.lastIndex = at;
		const found = this.expression.exec(this.text);
		this.last =
			found === null
				? null
				: {
						start: found.index,
						end: found.index + found[0].length,
						pattern: this.pattern,
					};
		return this.last;
	}
}

/** Where to look on after an empty match: behind the character, not in the middle of it. */
function behind(text: string, at: number): number {
	return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

function oneByOne(
	patterns: readonly string[],
	options: PatternOptions,
): FindAny {
	const literals = patterns.map(literalsOf);
	const always = literals.flatMap((own, at) => (own === null ? [at] : []));
	const search = literalAutomaton(literals.map((own) => own ?? []));
	const compiled = new Map<number, RegExp>();
	const expressionOf = (pattern: number): RegExp => {
		const expression =
			compiled.get(pattern) ??
			compilePattern([patterns[pattern] ?? ""], options);
		compiled.set(pattern, expression);
		return expression;
	};
	return (text) => {
		const active = new Set(always);
		search(foldCase(text), (pattern) => active.add(pattern));
		const cursors = [...active]
			.sort((a, b) => a - b)
			.map((pattern) => new Cursor(pattern, expressionOf(pattern), text));
		const all: FoundPattern[] = [];
		let at = 0;
		while (at <= text.length) {
			let first: FoundPattern | null = null;
			for (const cursor of cursors) {
				const next = cursor.from(at);
				if (next !== null && (first === null || next.start < first.start))
					first = next;
			}
			if (first === null) return all;
			all.push(first);
			at = first.end > first.start ? first.end : behind(text, first.end);
		}
		return all;
	};
}

/**
 * Makes the function that finds all matches of any pattern, left to right, none overlapping, the pattern written first where several begin
 * at one place: what one expression of all of them would find. Of many patterns only those whose literals stand in the text are ever
 * compiled and tried, so that a text costs what it holds, not how long the list is.
 *
 * Worked value: ["umsonst", "gratis"] on "Ganz gratis" → [{ start: 5, end: 11, pattern: 1 }].
 */
export function findAny(
	patterns: readonly string[],
	options: PatternOptions = {},
): FindAny {
	return patterns.length <= fewPatterns
		? together(patterns, options)
		: oneByOne(patterns, options);
}
