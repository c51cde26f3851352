/** `13a`: NIST mteval-v13a, sacreBLEU's default. `international`: mteval-v14's, by Unicode classes. `none`: at spaces only. */
export type BleuTokenisation = "13a" | "international" | "none";

const normalise13a = (text: string): string =>
	` ${text
		.replaceAll("<skipped>", "")
		.replaceAll("-\n", "")
		.replaceAll("\n", " ")
		.replaceAll("&quot;", '"')
		.replaceAll("&amp;", "&")
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")} `
		.replace(/([{-~[-` -&(-+:-@/])/g, " $1 ")
		.replace(/([^0-9])([.,])/g, "$1 $2 ")
		.replace(/([.,])([^0-9])/g, " $1 $2")
		.replace(/([0-9])(-)/g, "$1 $2 ");

const normaliseInternational = (text: string): string =>
	text
		.replace(/(\P{N})(\p{P})/gu, "$1 $2 ")
		.replace(/(\p{P})(\P{N})/gu, " $1 $2")
		.replace(/(\p{S})/gu, " $1 ");

/**
 * Tokens as BLEU counts them; the score depends on it, so the three ways are those of sacreBLEU (Post 2018, "A Call for Clarity in Reporting BLEU
 * Scores"). Letter case stays.
 *
 * Worked value: `tokeniseForBleu("The dog bit the man.", "13a")` → The, dog, bit, the, man, ".".
 */
export function tokeniseForBleu(
	text: string,
	tokenisation: BleuTokenisation,
): string[] {
	const spaced =
		tokenisation === "13a"
			? normalise13a(text)
			: tokenisation === "international"
				? normaliseInternational(text)
				: text;
	return spaced.split(/\s+/u).filter((token) => token !== "");
}
