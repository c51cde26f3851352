import { contentWords } from "../support/content-words.ts";
import { matchStem } from "../support/match-stem.ts";
import { splitClauses } from "../support/split-clauses.ts";

/** Longer ones stay too long for a headline without their article, too. */
const mostCharacters = 60;

const upperFirst = (text: string): string =>
	text.charAt(0).toUpperCase() + text.slice(1);

/** "Das Hauptfach fasst 20 Liter" → "Hauptfach fasst 20 Liter": the article may go, the noun may not. */
const article: Readonly<Record<"de" | "en", RegExp>> = {
	de: /^(?:Der|Die|Das) (?=\p{L})/u,
	en: /^The (?=\p{L})/u,
};
/** "Erste Reparatur ist kostenlos" → "Erste Reparatur kostenlos". */
const copula =
	/^((?:\p{L}{2,20} )?\p{Lu}\p{Ll}{2,30}) (?:ist|sind) (\p{Ll}{4,20})$/u;
const noPredicate =
	/^(?:alle|allen|damit|dabei|daran|dafür|immer|wieder|gleich|sicher)$/u;

const auxiliary: Readonly<Record<"de" | "en", RegExp>> = {
	de: /^(?:ist|sind|wird|werden|wurde|wurden) (.{3,60} \p{Ll}{2,20}(?:t|en))$/u,
	en: /^(?:(?:is|are|was|were) )?((?:\p{L}{2,20}ed|made|sewn|built|woven|grown|cut|knit|spun|cast|bound|drawn|baked) (?:in|from|by|of|with|for|at|on|without) .{2,60})$/u,
};

/**
 * What a sentence says, in fewer words of its own: without its article, without "ist", and what is said of the product without naming it again. Nothing is
 * put in and no other noun left out, so each is true where the sentence is. The caller leaves out sentences that deny something or hold under a
 * condition.
 *
 * @param names stems of the product's name
 * @example shortenSentence("Die Rücksendung ist kostenlos.", "de", []) // ["Rücksendung ist kostenlos", "Rücksendung kostenlos"]
 */
export function shortenSentence(
	sentence: string,
	language: "de" | "en",
	names: readonly string[],
): string[] {
	const bare = sentence.trim().replace(/[.!]$/, "");
	const short: string[] = [];
	const isSimple = bare.length <= mostCharacters && !/[,;:–—|()]/.test(bare);
	if (isSimple && article[language].test(bare)) {
		const rest = upperFirst(bare.replace(article[language], ""));
		short.push(rest);
		const [, subject = "", predicate = ""] =
			(language === "de" ? copula.exec(rest) : null) ?? [];
		if (subject !== "" && !noPredicate.test(predicate))
			short.push(`${subject} ${predicate}`);
	}
	return [...short, ...saidOfProduct(bare, language, names)];
}

/** "Der Rucksack ist aus Leinen gefertigt und wird in Kassel genäht" → "Aus Leinen gefertigt", "In Kassel genäht". */
function saidOfProduct(
	sentence: string,
	language: "de" | "en",
	names: readonly string[],
): string[] {
	const said: string[] = [];
	for (const [at, { text }] of splitClauses(sentence).entries()) {
		const rest = at === 0 ? afterProduct(text, names) : text;
		if (rest === null) return [];
		const [, predicate] = auxiliary[language].exec(rest) ?? [];
		// What follows another verb may have another subject.
		if (predicate === undefined) return said;
		said.push(upperFirst(predicate));
	}
	return said;
}

/** What follows the product where it is the subject; null where something else is. */
function afterProduct(clause: string, names: readonly string[]): string | null {
	const words = clause.split(" ");
	const isName = (word: string | undefined) =>
		contentWords(word ?? "").some(({ stem }) =>
			names.some((name) => matchStem(name, stem)),
		);
	let at = /^(?:der|die|das|ein|eine|the|this|a|an)$/iu.test(words[0] ?? "")
		? 1
		: 0;
	const first = at;
	while (at < words.length && isName(words[at])) at += 1;
	return at === first ? null : words.slice(at).join(" ");
}
