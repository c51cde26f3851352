/** A stretch of words: in both texts, only in the first, or only in the second. */
export type WordChange = {
	readonly kind: "same" | "removed" | "added";
	readonly text: string;
};

/** Cells of the table below; texts that would need more are compared as whole stretches. Some 2,000 × 2,000 words. */
const mostCells = 8_000_000;

/**
 * What changed from one text to another, word by word, as few words as possible (longest common subsequence). White space is a word of its own, so
 * that the stretches other than `added` give the first text to the letter, and those other than `removed` the second.
 *
 * O(n · m) time and memory in the words between the common beginning and the common end; where that is more than eight million cells, what lies between
 * is one stretch removed and one added.
 *
 * @example diffWords("rote Schuhe", "blaue Schuhe") // [removed "rote", added "blaue", same " Schuhe"]
 */
export function diffWords(before: string, after: string): WordChange[] {
	const a = wordsOf(before);
	const b = wordsOf(after);
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start])
		start += 1;
	let end = 0;
	while (
		end < a.length - start &&
		end < b.length - start &&
		a[a.length - 1 - end] === b[b.length - 1 - end]
	)
		end += 1;
	return joined([
		...a.slice(0, start).map((text) => ({ kind: "same" as const, text })),
		...between(a.slice(start, a.length - end), b.slice(start, b.length - end)),
		...a.slice(a.length - end).map((text) => ({ kind: "same" as const, text })),
	]);
}

function wordsOf(text: string): string[] {
	return text.match(/\s+|[^\s]+/gu) ?? [];
}

function between(a: readonly string[], b: readonly string[]): WordChange[] {
	const removed = (text: string) => ({ kind: "removed" as const, text });
	const added = (text: string) => ({ kind: "added" as const, text });
	if (a.length * b.length > mostCells)
		return [removed(a.join("")), added(b.join(""))];
	// length[i * width + j]: words that a from i and b from j have in common.
	const width = b.length + 1;
	const length = new Uint16Array((a.length + 1) * width);
	const at = (i: number, j: number) => length[i * width + j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--)
			length[i * width + j] =
				a[i] === b[j]
					? at(i + 1, j + 1) + 1
					: Math.max(at(i + 1, j), at(i, j + 1));
	const changes: WordChange[] = [];
	let i = 0;
	let j = 0;
	while (i < a.length || j < b.length) {
		const left = a[i];
		const right = b[j];
		if (left !== undefined && left === right) {
			changes.push({ kind: "same", text: left });
			i += 1;
			j += 1;
		} else if (
			left !== undefined &&
			(right === undefined || at(i + 1, j) >= at(i, j + 1))
		) {
			changes.push(removed(left));
			i += 1;
		} else {
			changes.push(added(right ?? ""));
			j += 1;
		}
	}
	return changes;
}

/** Neighbours of one kind as one stretch, replaced words with the space between them; what was removed stands before what was added in its place. */
function joined(changes: readonly WordChange[]): WordChange[] {
	const out: WordChange[] = [];
	let removed = "";
	let added = "";
	const flush = () => {
		if (removed !== "") out.push({ kind: "removed", text: removed });
		if (added !== "") out.push({ kind: "added", text: added });
		removed = "";
		added = "";
	};
	for (const [index, { kind, text }] of changes.entries()) {
		const isReplaced = removed !== "" && added !== "";
		const next = changes[index + 1]?.kind ?? "same";
		if (
			kind === "same" &&
			isReplaced &&
			next !== "same" &&
			/^\s+$/.test(text)
		) {
			removed += text;
			added += text;
		} else if (kind === "removed") removed += text;
		else if (kind === "added") added += text;
		else {
			flush();
			const last = out.at(-1);
			if (last?.kind === "same")
				out[out.length - 1] = { kind, text: last.text + text };
			else out.push({ kind, text });
		}
	}
	flush();
	return out;
}
