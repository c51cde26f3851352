import { numberWords, units } from "./support-words.ts";

/** Which side of a number is open: "bis zu 20" and "20" are two statements. */
export type Bound = "exact" | "most" | "least" | "about";

/** A number as a text states it. */
export type Quantity = {
	/** With a point for decimals, without separators of thousands. */
	readonly value: string;
	/** One name for its spellings ("Liter" is "l"); null where no unit follows. */
	readonly unit: string | null;
	readonly bound: Bound;
	/** UTF-16 offsets of the number and its unit. */
	readonly start: number;
	readonly end: number;
};

const pattern =
	/(?<![\p{L}\p{N}])(?:([€$])\s?)?(\p{Nd}+(?:[.,'’]\p{Nd}+)*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[\s\u00a0-]?(%|°C|°|€|\$|\p{L}{1,14}))?/giu;

const bounds: readonly (readonly [Bound, RegExp])[] = [
	[
		"most",
		/(?:bis zu|bis|höchstens|maximal|max\.|unter|up to|at most|under|less than|no more than)\s*$/iu,
	],
	[
		"least",
		/(?:ab|mindestens|min\.|über|mehr als|from|at least|over|more than)\s*$/iu,
	],
	[
		"about",
		/(?:ca\.|circa|etwa|rund|ungefähr|about|around|approx\.|approximately|roughly)\s*$/iu,
	],
];

/**
 * The quantities of a text: value, unit and whether the number is a limit. Thousands and decimals in German and English spelling; "zwei"/"two" to
 * twelve are read as numbers. Never throws; linear in the text.
 *
 * @example readQuantities("bis zu 1.200 Liter") // [{ value: "1200", unit: "l", bound: "most", … }]
 */
export function readQuantities(text: string): Quantity[] {
	return [...text.matchAll(pattern)].map((match) => {
		const [whole, sign, number = "", after] = match;
		const before = text.slice(Math.max(0, match.index - 16), match.index);
		const unit = units.get((after ?? sign ?? "").toLowerCase()) ?? null;
		const spelt = numberWords.get(number.toLowerCase());
		const cut = unit === null && after !== undefined ? after.length : 0;
		return {
			value: spelt ?? bare(number),
			unit,
			bound: bounds.find(([, sign]) => sign.test(before))?.[0] ?? "exact",
			start: match.index,
			end: match.index + whole.trimEnd().length - cut,
		};
	});
}

function bare(number: string): string {
	const whole = number
		.normalize("NFKC")
		.replace(/[.,'’](?=\p{Nd}{3}(?!\p{Nd}))/gu, "");
	const decimal = whole.replace(/[,'’]/gu, ".");
	return decimal.includes(".") ? decimal.replace(/\.?0+$/u, "") : decimal;
}
