export type Piece<F> = {
	readonly text: string;
	/** The gravest finding that covers this piece; null: none does. */
	readonly finding: F | null;
};

type Span = {
	readonly start: number;
	readonly end: number;
	readonly level: string;
};

const gravity = ["error", "warning", "suggestion"];

/**
 * Cuts a text at the edges of its findings, so that each piece carries at most one, the gravest. The pieces joined are the text.
 *
 * Empty findings (something missing at the end) mark nothing.
 */
export function splitByFindings<F extends Span>(
	text: string,
	findings: readonly F[],
): Piece<F>[] {
	const spans = findings.filter(
		({ start, end }) => start < end && end <= text.length,
	);
	const edges = [
		...new Set([
			0,
			text.length,
			...spans.flatMap(({ start, end }) => [start, end]),
		]),
	].sort((a, b) => a - b);
	return edges.slice(0, -1).map((from, index) => {
		const to = edges[index + 1] ?? text.length;
		const covering = spans.filter(
			({ start, end }) => start <= from && end >= to,
		);
		covering.sort(
			(a, b) => gravity.indexOf(a.level) - gravity.indexOf(b.level),
		);
		return { text: text.slice(from, to), finding: covering[0] ?? null };
	});
}
