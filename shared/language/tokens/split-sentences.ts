/** A sentence and where it stands: `text === source.slice(start, end)`, without the spaces around it. */
export type Sentence = {
	readonly text: string;
	readonly start: number;
	readonly end: number;
};

/** Abbreviations after which a full stop does not end the sentence; lower case, without their last stop. */
const abbreviations = new Set(
	(
		"z.b d.h u.a u.ä o.ä i.d.r z.t z.zt s.o s.u v.a bzw ca usw etc evtl ggf inkl incl exkl excl zzgl abzgl max min mind nr str tel abs art bd dr prof " +
		"hr fr st vgl sog bspw geb gest jh mio mrd tsd allg dt engl tgl mtl jährl " +
		"mr mrs ms jr sr vs e.g i.e approx dept est fig no vol inc ltd co corp u.s u.k a.m p.m jan feb mar apr jun jul aug sep sept oct okt nov dec dez"
	).split(" "),
);

/** After a day number: a lower-case word or a month. */
const dayContinues =
	/^\s(?:\p{Ll}|(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L}))/u;
const lastWord = /[\p{L}\p{N}.]{1,24}$/u;

/** A full stop inside "z. B." or after "Dr." or after a single initial or an ordinal ("am 3. Mai") ends nothing. */
function isAbbreviation(before: string, after: string): boolean {
	const word = lastWord.exec(before)?.[0].toLowerCase();
	if (word === undefined) return false;
	if (/^\p{L}$/u.test(word)) return true;
	if (abbreviations.has(word)) return !/^\s*$/u.test(after);
	return /^\d{1,2}$/u.test(word) && dayContinues.test(after);
}

function endsSentence(text: string, index: number, mark: string): boolean {
	const end = index + mark.length;
	const after = text.slice(end, end + 40);
	if (after !== "" && !/^\s/u.test(after)) return false;
	if (mark.startsWith(".") && !mark.startsWith(".."))
		return !isAbbreviation(text.slice(Math.max(0, index - 24), index), after);
	if (mark.startsWith("...") || mark.startsWith("…"))
		return !/^\s+\p{Ll}/u.test(after);
	return true;
}

function trimmed(text: string, from: number, to: number): Sentence | undefined {
	const raw = text.slice(from, to);
	const body = raw.trim();
	if (!/[\p{L}\p{N}]/u.test(body)) return undefined;
	const start = from + raw.indexOf(body);
	return { text: body, start, end: start + body.length };
}

/**
 * Splits a text into sentences, for German and English.
 *
 * A sentence ends at . ! ? … (with closing quotes and brackets) followed by space or the end, or at a blank line. Known abbreviations
 * ("z. B.", "bzw.", "Dr.", "e.g."), single initials and day numbers ("3. Mai") do not end one. A piece without a letter or digit is no
 * sentence. Never throws; linear in the text.
 *
 * Worked value: `splitSentences("Das kostet ca. 5 Euro. Gut!")` → ["Das kostet ca. 5 Euro.", "Gut!"].
 */
export function splitSentences(text: string): Sentence[] {
	const sentences: Sentence[] = [];
	let from = 0;
	const cut = (to: number): void => {
		const sentence = trimmed(text, from, to);
		if (sentence !== undefined) sentences.push(sentence);
		from = to;
	};
	for (const match of text.matchAll(
		/(?:\r?\n[ \t]*){2}|[.!?…。！？]+["'’”“»«)\]]*/gu,
	)) {
		if (match[0].trim() === "") cut(match.index);
		else if (endsSentence(text, match.index, match[0]))
			cut(match.index + match[0].length);
	}
	cut(text.length);
	return sentences;
}
