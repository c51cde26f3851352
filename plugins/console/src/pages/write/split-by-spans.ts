export type Span<K extends string> = {
	readonly start: number;
	readonly end: number;
	readonly kind: K;
};

/**
 * A text cut at spans; what lies in none has the kind null. Of spans that overlap, the first in order of their start wins.
 *
 * @example splitBySpans("abc", [{ start: 1, end: 2, kind: "x" }]).map(({ text }) => text) // ["a", "b", "c"]
 */
export function splitBySpans<K extends string>(
	text: string,
	spans: readonly Span<K>[],
): {
	readonly start: number;
	readonly text: string;
	readonly kind: K | null;
}[] {
	const pieces: { start: number; text: string; kind: K | null }[] = [];
	let at = 0;
	const add = (end: number, kind: K | null) => {
		if (end > at) pieces.push({ start: at, text: text.slice(at, end), kind });
		at = Math.max(at, end);
	};
	for (const { start, end, kind } of spans.toSorted(
		(a, b) => a.start - b.start,
	)) {
		if (start < at) continue;
		add(Math.min(start, text.length), null);
		add(Math.min(end, text.length), kind);
	}
	add(text.length, null);
	return pieces;
}
