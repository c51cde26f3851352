export type ChrfOptions = {
	/** Longest n-gram of characters; absent: 6. */
	readonly characterOrder?: number;
	/** Longest n-gram of words; absent: 0 (chrF). 2 is chrF++. */
	readonly wordOrder?: number;
	/** How much recall counts against precision; absent: 2. */
	readonly beta?: number;
};

/** Longer texts are compared by their first characters. */
const mostCharacters = 100_000;
const punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

/** Words with one punctuation mark split from their end or, failing that, their beginning, as chrF++ counts them. */
function wordsOf(text: string): string[] {
	return text
		.split(/\s+/u)
		.filter((word) => word !== "")
		.flatMap((word) => {
			if (word.length === 1) return [word];
			if (punctuation.includes(word.slice(-1)))
				return [word.slice(0, -1), word.slice(-1)];
			if (punctuation.includes(word.charAt(0)))
				return [word.charAt(0), word.slice(1)];
			return [word];
		});
}

function countNgrams(
	units: readonly string[],
	length: number,
	glue: string,
): Map<string, number> {
	const counts = new Map<string, number>();
	for (let at = 0; at + length <= units.length; at += 1) {
		const ngram = units.slice(at, at + length).join(glue);
		counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
	}
	return counts;
}

/** Precision and recall of one order; null when either text is too short for it. */
function compareOrder(
	given: readonly string[],
	wanted: readonly string[],
	length: number,
	glue: string,
): readonly [number, number] | null {
	const [all, needed] = [given.length - length + 1, wanted.length - length + 1];
	if (all < 1 || needed < 1) return null;
	const left = countNgrams(wanted, length, glue);
	let shared = 0;
	for (const [ngram, count] of countNgrams(given, length, glue))
		shared += Math.min(count, left.get(ngram) ?? 0);
	return [shared / all, shared / needed];
}

/**
 * chrF of a text against a reference, 0–1: the F-score of character n-grams of 1 to 6, spaces left out, averaged over the orders both texts are
 * long enough for (Popović 2015, "chrF: character n-gram F-score for automatic MT evaluation"; chrF++ with `wordOrder: 2`), as sacreBLEU computes
 * it. Kinder to German compounds and endings than BLEU. 0 when there is nothing to compare.
 *
 * @example chrf("the cat sat on the mat", "the cat is on the mat") // 0.645779420625287
 */
export function chrf(
	text: string,
	reference: string,
	options: ChrfOptions = {},
): number {
	const { characterOrder = 6, wordOrder = 0, beta = 2 } = options;
	const [a, b] = [
		text.slice(0, mostCharacters),
		reference.slice(0, mostCharacters),
	];
	const characters = [a, b].map((side) =>
		Array.from(side.replace(/\s+/gu, "")),
	);
	const words = wordOrder === 0 ? [[], []] : [wordsOf(a), wordsOf(b)];
	let [precision, recall, orders] = [0, 0, 0];
	const add = (
		[given = [], wanted = []]: readonly string[][],
		most: number,
		glue: string,
	) => {
		for (let length = 1; length <= most; length += 1) {
			const compared = compareOrder(given, wanted, length, glue);
			if (compared === null) continue;
			precision += compared[0];
			recall += compared[1];
			orders += 1;
		}
	};
	add(characters, characterOrder, "");
	add(words, wordOrder, " ");
	if (orders === 0 || precision + recall === 0) return 0;
	precision /= orders;
	recall /= orders;
	return (
		((1 + beta ** 2) * precision * recall) / (beta ** 2 * precision + recall)
	);
}
