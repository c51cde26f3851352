import type { Replacement } from "./replacement.ts";

const lowSurrogate = /[\uDC00-\uDFFF]/;

/**
 * The same change without the characters it would only put back: what is typed in place of whole words can cost them
 * their markup, what is typed inside them cannot. Never cuts a character of two code units in half.
 *
 * Worked value: "We utilise it", 3–10 replaced by "use" → 4–8 replaced by "".
 */
export function leastChange(replacement: Replacement): Replacement {
	const { before, start, end, insert } = replacement;
	const old = before.slice(start, end);
	const most = Math.min(old.length, insert.length);
	let head = 0;
	while (head < most && old[head] === insert[head]) head++;
	let tail = 0;
	while (
		tail < most - head &&
		old[old.length - 1 - tail] === insert[insert.length - 1 - tail]
	) {
		tail++;
	}
	while (head > 0 && splits(old, insert, head)) head--;
	while (
		tail > 0 &&
		splits(old, insert, old.length - tail, insert.length - tail)
	) {
		tail--;
	}
	return {
		...replacement,
		start: start + head,
		end: end - tail,
		insert: insert.slice(head, insert.length - tail),
	};
}

function splits(old: string, insert: string, at: number, other = at): boolean {
	return (
		lowSurrogate.test(old[at] ?? "") || lowSurrogate.test(insert[other] ?? "")
	);
}
