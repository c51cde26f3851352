import type { Metric } from "./rule.ts";

/** The counts a formula may name, and what each is to a reader of `TextCounts`. */
const metrics: readonly Metric[] = [
	"words",
	"sentences",
	"paragraphs",
	"characters",
	"syllables",
	"long_words",
	"complex_words",
	"polysyllabic_words",
];

export type Formula = (
	counts: Readonly<Record<Metric, number>>,
) => number | null;
export type ParsedFormula =
	| { readonly ok: true; readonly compute: Formula }
	/** `at`: what was not understood. */
	| { readonly ok: false; readonly at: string };

const isMetric = (name: string): name is Metric =>
	metrics.some((metric) => metric === name);
const token =
	/\s*(?:(\d{1,12}(?:\.\d{1,12})?|\.\d{1,12})|([A-Za-z_]+)|([^\s]))/uy;
const deepest = 40;

/** A value is `null` where it is divided by nothing, and stays so. */
const join =
	(
		left: Formula,
		right: Formula,
		compute: (a: number, b: number) => number,
	): Formula =>
	(counts) => {
		const a = left(counts);
		const b = right(counts);
		if (a === null || b === null) return null;
		const value = compute(a, b);
		return Number.isFinite(value) ? value : null;
	};
const operations: Readonly<Record<string, (a: number, b: number) => number>> = {
	"+": (a, b) => a + b,
	"-": (a, b) => a - b,
	"*": (a, b) => a * b,
	"/": (a, b) => a / b,
};

/**
 * Reads arithmetic over a text's counts: numbers, the names of `Metric`, + - * / and brackets, the usual precedence. Nothing else is in
 * the language, and nothing is ever evaluated as code. Its value is `null` where something is divided by zero.
 *
 * Worked value: "206.835 - 1.015 * (words / sentences)" for 20 words in 2 sentences → 196.685.
 */
export function parseFormula(source: string): ParsedFormula {
	const tokens: string[] = [];
	token.lastIndex = 0;
	const body = source.trim();
	if (body.length > 2_000) return { ok: false, at: body.slice(0, 40) };
	while (token.lastIndex < body.length) {
		const match = token.exec(body);
		if (match === null) return { ok: false, at: body };
		tokens.push(match[0].trim());
	}
	let at = 0;
	const unknown = (): undefined => undefined;
	const atom = (depth: number): Formula | undefined => {
		if (depth > deepest) return unknown();
		const next = tokens[at];
		if (next === undefined) return unknown();
		at += 1;
		if (next === "-") {
			const inner = atom(depth + 1);
			return (
				inner &&
				join(
					() => 0,
					inner,
					(a, b) => a - b,
				)
			);
		}
		if (next === "(") {
			const inner = sum(depth + 1);
			if (inner === undefined || tokens[at] !== ")") return unknown();
			at += 1;
			return inner;
		}
		if (/^[\d.]+$/u.test(next)) {
			const value = Number(next);
			return () => value;
		}
		if (isMetric(next)) return (counts) => counts[next];
		at -= 1;
		return unknown();
	};
	const chain =
		(signs: string, part: (depth: number) => Formula | undefined) =>
		(depth: number): Formula | undefined => {
			let left = part(depth);
			while (left !== undefined) {
				const sign = tokens[at];
				const operation =
					sign !== undefined && signs.includes(sign)
						? operations[sign]
						: undefined;
				if (operation === undefined) return left;
				at += 1;
				const right = part(depth);
				left = right && join(left, right, operation);
			}
			return left;
		};
	const product = chain("*/", atom);
	const sum: (depth: number) => Formula | undefined = chain("+-", product);
	const compute = sum(0);
	return compute === undefined || at < tokens.length
		? { ok: false, at: tokens[at] ?? "" }
		: { ok: true, compute };
}
