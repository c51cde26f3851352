import { tokenise } from "../tokens/tokenise.ts";

/** Words that say nothing of what a text is about. */
const empty = new Set(
	(
		"der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine keinen ist sind war wird werden hat haben ich du er sie es wir ihr mir dir uns euch ihnen sich " +
		"mein meine dein deine sein seine unser unsere ihre ihren mit ohne für von vom zu zum zur bei beim auf aus nach vor über unter zwischen durch gegen um bis seit als wie wenn weil dass ob auch nur " +
		"noch schon sehr mehr viel viele alle alles jeder jede jedes jetzt heute hier dort immer nie so am im in an ab pro was wer wo wann warum diese dieser dieses man kann " +
		"the a of and or but not no is are were be been has have had do does did i you he she it we they me him her us them my your his our their its with without for from to at by on off up out over " +
		"into after before than then that this these those there here what who whom which when where why how if because as all any each every some more most just only also too can could should would may " +
		"might must now today was will about so very one when get"
	).split(" "),
);
const endings = /(?:innen|ungen|ung|ing|ies|ern|en|er|es|em|ed|ly|e|n|s|y)$/u;

/** One form for the forms of a word; too coarse to show, so the word is kept beside it. */
function stemOf(word: string): string {
	const spelt = word
		.toLowerCase()
		.replaceAll("ß", "ss")
		.normalize("NFD")
		.replace(/[\p{M}'’-]+/gu, "");
	const stem = spelt.replace(endings, "");
	return stem.length < 3 ? spelt : stem;
}

/**
 * The words a text is found by: all but function words, each once, by stem; numbers count. German and English. Never throws; linear in the text.
 *
 * Worked value: "Rote Schuhe und rote Schuhe" → "rot" (Rote), "schuh" (Schuhe).
 */
export function intentWords(text: string): ReadonlyMap<string, string> {
	const words = new Map<string, string>();
	for (const { kind, text: word } of tokenise(text.slice(0, 20_000))) {
		if (kind === "emoji" || empty.has(word.toLowerCase())) continue;
		const stem = stemOf(word);
		if (kind === "word" && stem.length < 2) continue;
		if (!words.has(stem)) words.set(stem, word);
	}
	return words;
}
