import { contentWords } from "./content-words.ts";
import { matchStem } from "./match-stem.ts";

/**
 * The share of wanted names and keywords that a text names, each by all its words; null where none is wanted.
 *
 * @example measureCoverage("Schal aus Wolle", ["Schal", "Seide"]) // 0.5
 */
export function measureCoverage(
	text: string,
	wanted: readonly string[],
): number | null {
	const given = contentWords(text);
	const asked = wanted
		.map((one) => contentWords(one))
		.filter((words) => words.length > 0);
	if (asked.length === 0) return null;
	const named = asked.filter((words) =>
		words.every(({ stem }) => given.some((one) => matchStem(stem, one.stem))),
	);
	return named.length / asked.length;
}
