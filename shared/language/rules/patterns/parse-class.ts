import type { PatternRefusal } from "./pattern-node.ts";

type ParsedClass =
	| { readonly ok: true; readonly source: string; readonly end: number }
	| { readonly ok: false; readonly reason: PatternRefusal };

const posix: Readonly<Record<string, string>> = {
	alpha: "\\p{L}",
	digit: "\\d",
	alnum: "\\p{L}\\p{N}",
	upper: "\\p{Lu}",
	lower: "\\p{Ll}",
	space: "\\s",
	punct: "\\p{P}",
	word: "\\p{L}\\p{M}\\p{N}_",
	xdigit: "0-9A-Fa-f",
};
const item =
	/\[:(\^?[a-z]{2,20}):\]|(\\[pP]\{\^?[A-Za-z_=]{1,40}\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[dDsSwWnrtfvb])|\\([\s\S])|([\s\S])/uy;

/** One piece of a class as JavaScript writes it; `single` when it can begin or end a range. */
function pieceOf(
	match: RegExpExecArray,
): { source: string; single: boolean } | undefined {
	const [, named, known, escaped, plain] = match;
	if (named !== undefined) {
		const source = posix[named];
		return source === undefined ? undefined : { source, single: false };
	}
	if (known !== undefined)
		return {
			source: known === "\\w" ? "\\p{L}\\p{M}\\p{N}_" : known,
			single: /^\\[uxnrtfvb]/u.test(known),
		};
	const character = escaped ?? plain ?? "";
	if (escaped !== undefined && /[A-Za-z0-9]/u.test(escaped)) return undefined;
	return {
		source: /[\\\]^\-[]/u.test(character) ? `\\${character}` : character,
		single: true,
	};
}

/**
 * Reads the character class that begins at `start` and writes it as JavaScript understands it under the flag u: needless escapes dropped,
 * a hyphen that makes no range escaped, POSIX names spelled out, `\w` with umlauts.
 *
 * Worked value: `[\w-.]` → `[\p{L}\p{M}\p{N}_\-.]`.
 */
export function parseClass(source: string, start: number): ParsedClass {
	let at = start + 1;
	const negated = source[at] === "^";
	if (negated) at += 1;
	const pieces: string[] = [];
	let first = true;
	const next = () => {
		item.lastIndex = at;
		const match = item.exec(source);
		const piece = match === null ? undefined : pieceOf(match);
		if (match !== null) at += match[0].length;
		return piece;
	};
	while (at < source.length && (source[at] !== "]" || first)) {
		first = false;
		const piece = next();
		if (piece === undefined) return { ok: false, reason: "unknown-class" };
		const isRange =
			piece.single &&
			source[at] === "-" &&
			source[at + 1] !== "]" &&
			at + 1 < source.length;
		if (!isRange) {
			pieces.push(piece.source);
			continue;
		}
		at += 1;
		const until = next();
		if (until === undefined) return { ok: false, reason: "unknown-class" };
		pieces.push(`${piece.source}${until.single ? "-" : "\\-"}${until.source}`);
	}
	if (source[at] !== "]") return { ok: false, reason: "does-not-compile" };
	return {
		ok: true,
		source: `[${negated ? "^" : ""}${pieces.join("")}]`,
		end: at + 1,
	};
}
