/** As it is written in any of its forms: without capitals and umlauts, "Rucksäcke" begins with "rucksack". */
const fold = (text: string) =>
	text
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.replaceAll("ß", "ss")
		.toLowerCase();
const ending = /^(?:e[mnrs]?|[ns]|'s|’s)?(?![\p{L}\p{Nd}])/u;

/**
 * Tells of words of a glossary whether a text has them, in one of its forms: at the beginning of a word, with no more than an ending behind it, so that "Schal" is not found
 * in "Schalter" nor in "Marschall". A compound of it is another word. Never throws; each
 * word costs a search through the text, which is folded once.
 *
 * @example termsIn("Zwei Rucksäcke")("Rucksack") // true
 */
export function termsIn(text: string): (term: string) => boolean {
	const whole = fold(text);
	return (term) => {
		const part = fold(term.trim());
		if (part === "") return false;
		let at = whole.indexOf(part);
		for (; at >= 0; at = whole.indexOf(part, at + 1)) {
			const before = whole.slice(Math.max(0, at - 2), at);
			const after = whole.slice(at + part.length, at + part.length + 3);
			if (!/[\p{L}\p{Nd}]$/u.test(before) && ending.test(after)) return true;
		}
		return false;
	};
}
