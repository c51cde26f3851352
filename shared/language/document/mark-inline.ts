import type { Stretch } from "./mark-blocks.ts";
import type { MarkupMark } from "./read-markup.ts";

type Delimiter = { at: number; count: number };

const autolink =
	/<(?:[a-z][a-z\d+.-]{1,31}:[^\s<>]{0,2000}|[^\s<>@]{1,64}@[^\s<>]{1,255})>/iuy;
const tag = /<\/?[a-z][a-z\d-]*(?:\s[^<>]{0,2000})?\/?>/iuy;
const target =
	/\((?:[ \t\n]*(?:<[^<>\n]{0,2000}>|[^\s()<>]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,3}))(?:\s+(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?\s*\)/uy;
const reference = /\[[^[\]\n]{0,200}\]/uy;
const punctuation = /[!-/:-@[-`{-~]/u;
const isSpace = (character: string | undefined): boolean =>
	character === undefined || /\s/u.test(character);
const isWord = (character: string | undefined): boolean =>
	character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where runs of backticks of each length begin, in order. */
function backtickRuns(source: string, { start, end }: Stretch) {
	const runs = new Map<number, { places: number[]; next: number }>();
	for (const run of source.slice(start, end).matchAll(/`+/gu)) {
		const known = runs.get(run[0].length) ?? { places: [], next: 0 };
		known.places.push(start + run.index);
		runs.set(run[0].length, known);
	}
	return runs;
}

/**
 * Finds the inline markup of one stretch of Markdown: drops the characters that make emphasis, links and escapes (in `isDropped`), notes in
 * `isLiteral` which characters mean no HTML, and returns a placeholder for each piece of code. Linear in the stretch.
 *
 * Worked value: "a *b* `c`" → both stars and the code dropped, a placeholder at 6.
 */
export function markInline(
	source: string,
	stretch: Stretch,
	isDropped: Uint8Array,
	isLiteral: Uint8Array,
): MarkupMark[] {
	const marks: MarkupMark[] = [];
	const backticks = backtickRuns(source, stretch);
	const brackets: number[] = [];
	const openers = new Map<string, Delimiter[]>();
	const { end } = stretch;
	const drop = (from: number, to: number): void => {
		isDropped.fill(1, from, to);
	};
	const matchAt = (pattern: RegExp, at: number): string | undefined => {
		pattern.lastIndex = at;
		const found = pattern.exec(source)?.[0];
		return found !== undefined && at + found.length <= end ? found : undefined;
	};
	/** A run of `*`, `_` or `~`: closes what is open, then may open. */
	const delimit = (at: number, sign: string, length: number): void => {
		const [before, after] = [source[at - 1], source[at + length]];
		const touches = (character: string | undefined): boolean =>
			!isSpace(character);
		const inWord = sign === "_" && isWord(before) && isWord(after);
		const open = openers.get(sign) ?? [];
		openers.set(sign, open);
		let from = at;
		if (touches(before) && at > stretch.start && !inWord)
			for (
				let last = open.at(-1);
				last !== undefined && from < at + length;
				last = open.at(-1)
			) {
				const count = Math.min(last.count, at + length - from);
				drop(last.at + last.count - count, last.at + last.count);
				drop(from, from + count);
				last.count -= count;
				from += count;
				if (last.count === 0) open.pop();
			}
		if (from < at + length && touches(after) && !inWord)
			open.push({ at: from, count: at + length - from });
	};
	for (let at = stretch.start; at < end; ) {
		const sign = source[at] ?? "";
		if (isDropped[at] === 1) {
			at += 1;
			continue;
		}
		if (sign === "\\") {
			const next = source[at + 1];
			if (next !== undefined && at + 1 < end && punctuation.test(next)) {
				drop(at, at + 1);
				isLiteral[at + 1] = 1;
				at += 2;
				continue;
			}
			if (next === "\n" || next === "\r") drop(at, at + 1);
			at += 1;
		} else if (sign === "`") {
			let to = at;
			while (source[to] === "`") to += 1;
			const same = backticks.get(to - at) ?? { places: [], next: 0 };
			while ((same.places[same.next] ?? Number.POSITIVE_INFINITY) <= at)
				same.next += 1;
			const closing = same.places[same.next];
			if (closing === undefined || to > end) at = to;
			else {
				const last = closing + (to - at);
				marks.push({ at, kind: "placeholder", level: 0 });
				drop(at, last);
				at = last;
			}
		} else if (sign === "<") {
			const linked = matchAt(autolink, at);
			if (linked !== undefined) {
				drop(at, at + 1);
				drop(at + linked.length - 1, at + linked.length);
				at += linked.length;
			} else at += matchAt(tag, at)?.length ?? 1;
		} else if (sign === "[" || (sign === "!" && source[at + 1] === "[")) {
			brackets.push(at);
			at += sign === "!" ? 2 : 1;
		} else if (sign === "]") {
			const opening = brackets.pop();
			const aim = matchAt(target, at + 1) ?? matchAt(reference, at + 1);
			if (opening !== undefined && aim !== undefined) {
				drop(opening, opening + (source[opening] === "!" ? 2 : 1));
				drop(at, at + 1 + aim.length);
				at += 1 + aim.length;
			} else at += 1;
		} else if (sign === "*" || sign === "_" || sign === "~") {
			let to = at;
			while (source[to] === sign) to += 1;
			to = Math.min(to, end);
			if (sign !== "~" || to - at === 2) delimit(at, sign, to - at);
			at = to;
		} else at += 1;
	}
	return marks;
}
