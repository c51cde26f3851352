/**
 * One spelling for what a reader takes for the same word: compatibility forms, small letters, umlauts and ß spelt out, accents gone,
 * everything but letters and digits left out. "süß", "suess" and "SÜSS" are one. Empty where nothing is left. Never throws; linear.
 *
 * Worked values: `foldWord("Größe")` → "groesse", `foldWord("USB-Kabel")` → "usbkabel", `foldWord("1.299,90")` → "129990".
 */
export function foldWord(word: string): string {
	return word
		.normalize("NFKC")
		.toLowerCase()
		.replaceAll("ä", "ae")
		.replaceAll("ö", "oe")
		.replaceAll("ü", "ue")
		.replaceAll("ß", "ss")
		.normalize("NFD")
		.replace(/[^\p{L}\p{N}]+/gu, "");
}
