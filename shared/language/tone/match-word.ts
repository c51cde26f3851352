/** How a word was found: as it stands, as another form of the entry, or as a part of a compound. */
export type WordMatch<T> = {
	readonly entry: string;
	readonly by: "word" | "form" | "part";
	readonly value: T;
};

const endings = {
	de: "en er es em e n s st t te ten ung ungen keit keiten heit heiten lich liche lichen licher liches este esten ster sten".split(
		" ",
	),
	en: "s es ed d ing ly er r est st ness ful y".split(" "),
} as const;
/** Shorter stems and parts are found in words they have nothing to do with. */
const shortestStem = 4;
const shortestPart = 5;
const shortestCompound = 9;
/** Before a head or after a first part these turn its meaning: such a word is left alone. */
const turnsHead = /^(?:un|miss|miß|sub|anti|nicht)$/u;
const turnsRest = /^(?:en|n|s)?(?:los|frei|arm|leer|widrig|mangel|verlust)/u;

function* formsOf(word: string, language: "de" | "en"): Generator<string> {
	for (const ending of endings[language]) {
		if (!word.endsWith(ending)) continue;
		const stem = word.slice(0, word.length - ending.length);
		if (stem.length < shortestStem - 1) continue;
		yield stem;
		if (language === "de") {
			yield `${stem}e`;
			yield `${stem}en`;
			continue;
		}
		yield `${stem}e`;
		if (stem.at(-1) === stem.at(-2)) yield stem.slice(0, -1);
		if (stem.endsWith("i")) yield `${stem.slice(0, -1)}y`;
	}
	if (language === "de" && word.startsWith("ge") && word.endsWith("t"))
		yield `${word.slice(2, -1)}en`;
}

/**
 * Makes the function that finds a word's entry in a lexicon: the word itself, a form of an entry ("nachhaltige", "improving"), or, in German, a long
 * word that ends in an entry or begins with one ("Traumurlaub"), unless the rest turns it ("sorgenfrei"). Letter case does not matter. Constant time a word; forms are guessed from endings,
 * not looked up, so a rare wrong one is possible: the caller shows the entry.
 *
 * Worked value: over { traum } in German: "Traumurlaub" → entry "traum", by "part"; "Baum" → null.
 */
export function matchWord<T>(
	lexicon: ReadonlyMap<string, T>,
	language: "de" | "en",
): (word: string) => WordMatch<T> | null {
	const entryOf = (
		entry: string,
		by: WordMatch<T>["by"],
	): WordMatch<T> | null => {
		const value = lexicon.get(entry);
		return value === undefined ? null : { entry, by, value };
	};
	const partOf = (word: string): WordMatch<T> | null => {
		for (let at = 2; word.length - at >= shortestPart; at += 1) {
			const head = entryOf(word.slice(at), "part");
			if (head !== null) return turnsHead.test(word.slice(0, at)) ? null : head;
		}
		for (let end = word.length - 3; end >= shortestPart; end -= 1) {
			const part = word.slice(0, end);
			const first =
				entryOf(part, "part") ??
				(part.endsWith("s") ? entryOf(part.slice(0, -1), "part") : null);
			if (first !== null) return turnsRest.test(word.slice(end)) ? null : first;
		}
		return null;
	};
	return (written) => {
		const word = written.toLowerCase().replaceAll("’", "'");
		const known = entryOf(word, "word");
		if (known !== null) return known;
		for (const form of formsOf(word, language)) {
			const found =
				form.length >= shortestStem - 1 ? entryOf(form, "form") : null;
			if (found !== null) return found;
		}
		return language === "de" && word.length >= shortestCompound
			? partOf(word)
			: null;
	};
}
