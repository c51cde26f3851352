/** Longest bounded repeat a pattern may ask for. */
const longestRepeat = 60;

const quantifier = /^(?:\{(\d+)(?:(,)(\d*))?\}|[*+?])/u;

/** Upper bound of the quantifier at the start of `rest`, its length, and whether it can match different counts. */
function quantifierAt(
	rest: string,
): { most: number; length: number; varies: boolean } | undefined {
	const match = quantifier.exec(rest);
	if (match === null) return undefined;
	const length = match[0].length;
	if (match[0] === "?") return { most: 1, length, varies: true };
	if (match[1] === undefined)
		return { most: Number.POSITIVE_INFINITY, length, varies: true };
	const most =
		match[2] === undefined
			? Number(match[1])
			: match[3] === ""
				? Number.POSITIVE_INFINITY
				: Number(match[3]);
	return { most, length, varies: match[2] !== undefined };
}

/** Length of the atom at the start of `rest` that is not a group: an escape, a class, or a character. */
function atomLength(rest: string): number {
	if (rest.startsWith("\\"))
		return (
			/^\\(?:[pPuk]\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)/u.exec(
				rest,
			)?.[0].length ?? 1
		);
	if (rest.startsWith("["))
		return /^\[(?:\\.|[^\]\\])*\]/u.exec(rest)?.[0].length ?? 1;
	return 1;
}

/**
 * Whether a rule's pattern surely matches in time linear in the text.
 *
 * True only if it compiles, has no back-reference, no unbounded repeat (`*`, `+`, `{n,}`), no repeat above 60, and no repeated group with a
 * varying repeat or an alternative inside: then the work at each position is bounded by a constant. `(?:…)?` is allowed.
 *
 * Worked values: `"a{1,5}b"` → true, `"(a+)+"` → false, `"(?:a|aa){1,9}"` → false, `"(?:foo )?bar"` → true.
 */
export function isLinearPattern(source: string): boolean {
	try {
		new RegExp(source, "u");
	} catch {
		return false;
	}
	if (/\\(?:[1-9]|k<)/u.test(source)) return false;
	const varying: boolean[] = [false];
	let index = 0;
	while (index < source.length) {
		const rest = source.slice(index);
		let inside = false;
		if (rest.startsWith("(")) {
			varying.push(false);
			index += /^\((?:\?(?:<?[=!]|:|<[^>]*>))?/u.exec(rest)?.[0].length ?? 1;
			continue;
		}
		if (rest.startsWith(")")) {
			inside = varying.pop() ?? false;
			if (inside) varying[varying.length - 1] = true;
			index += 1;
		} else {
			if (rest.startsWith("|")) varying[varying.length - 1] = true;
			index += atomLength(rest);
		}
		const repeat = quantifierAt(source.slice(index));
		if (repeat === undefined) continue;
		if (repeat.most > longestRepeat || (repeat.most > 1 && inside))
			return false;
		if (repeat.varies) varying[varying.length - 1] = true;
		index += repeat.length;
	}
	return true;
}
