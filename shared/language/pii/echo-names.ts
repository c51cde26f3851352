import { nameLikeWords } from "./name-like-words.ts";
import type { PersonalDataCandidate } from "./personal-data.ts";

/** Names and addresses looked at; a list of members needs no more. */
const mostNames = 50;
const email = /(?<![\p{L}\p{N}])([\p{L}]{3,20})[._-]([\p{L}]{3,24})@/gu;
/** Post boxes of offices: "no.reply", "info.service". */
const office =
	/^(?:info|kontakt|contact|service|support|hallo|hello|team|shop|sales|vertrieb|newsletter|mail|email|office|noreply|reply|presse|press|bestellung|order|marketing|jobs|karriere|datenschutz|privacy|rechnung|billing|kunden|customer|help|admin|web|online|the|our|your|store)$/u;

/** Small letters, umlauts as e-mail addresses write them. */
const plain = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll("ä", "ae")
		.replaceAll("ö", "oe")
		.replaceAll("ü", "ue")
		.replaceAll("ß", "ss")
		.normalize("NFD")
		.replace(/\p{M}/gu, "");

function* occurrences(
	text: string,
	wanted: ReadonlySet<string>,
): Generator<{ readonly start: number; readonly end: number }> {
	for (const match of text.matchAll(
		/(?<![\p{L}\p{N}@._-])\p{Lu}[\p{L}\p{M}]{2,30}(?![\p{L}\p{N}@])/gu,
	))
		if (wanted.has(plain(match[0])))
			yield { start: match.index, end: match.index + match[0].length };
}

/**
 * Names that another place in the text gives away: the family name of somebody named in full elsewhere, and the words of an e-mail address like
 * "erika.mustermann@…". `found` are the names known so far. Never throws; linear in the text.
 *
 * Worked value: `echoNames("Mustermann: erika.mustermann@beispiel.de", [])` → one PERSON, 0–10.
 */
export function echoNames(
	text: string,
	found: readonly PersonalDataCandidate[],
): PersonalDataCandidate[] {
	const named = new Set<string>();
	for (const { start, end, confidence } of found.slice(0, mostNames)) {
		const last = text.slice(start, end).split(" ").slice(1).at(-1) ?? "";
		const word = last.toLowerCase();
		if (
			confidence >= 0.55 &&
			last.length >= 4 &&
			!nameLikeWords.everyday.has(word) &&
			!nameLikeWords.doubtful.has(word) &&
			!nameLikeWords.organisations.has(word)
		)
			named.add(plain(last));
	}
	const mailed = new Set<string>();
	for (const [, first = "", last = ""] of text.matchAll(email)) {
		if (mailed.size > mostNames * 2) break;
		const parts = [plain(first), plain(last)];
		if (parts.some((part) => office.test(part))) continue;
		for (const part of parts) mailed.add(part);
	}
	const echo = (
		wanted: ReadonlySet<string>,
		confidence: number,
	): PersonalDataCandidate[] =>
		wanted.size === 0
			? []
			: [...occurrences(text, wanted)].map((place) => ({
					type: "PERSON",
					...place,
					confidence,
				}));
	return [...echo(named, 0.5), ...echo(mailed, 0.6)];
}
