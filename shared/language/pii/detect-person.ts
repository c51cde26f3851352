import { echoNames } from "./echo-names.ts";
import { givenNames } from "./given-names.ts";
import { nameLikeWords } from "./name-like-words.ts";
import { namesInLines } from "./names-in-lines.ts";
import type { PersonalDataCandidate } from "./personal-data.ts";

const part = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)?(?:-\p{Lu}[\p{L}\p{M}]+)*`;
const particle = `(?:von|van|vom|zu|zur|zum|de|del|della|di|da|dos|du|le|la|den|der|ten|ter|bin|ibn|el|al|y)`;
const family = String.raw`(?: (?:\p{Lu}\. ){0,2}(?:${particle} ){0,3}${part})`;
const full = `${part}${family}{0,3}`;
const title = String.raw`(?:Herrn?|Frau|Fräulein|Hr\.|Fr\.|Mr\.?|Mrs\.?|Ms\.?|Miss|Mx\.?|Dr\.?|Prof\.?|Professor(?:in)?|Sir|Lady|Madame|Mme\.?|Monsieur|Señora?|Sra?\.)(?: (?:Prof\.|Dr\.|med\.|jur\.|rer\.|nat\.|phil\.|h\.|c\.)){0,4}`;

/** Endings that hardly anything but a family name has. */
const familyEnding =
	"(?:ić|vić|sson|dóttir|wski|wska|ński|ńska|wicz|czyk|enko|chuk|oğlu|ová|opoulos|idis|adze|shvili|[aeiy]ev|[aei]eva|imov|anov|inov|arov|kov|kova|marck|ström|qvist)";
const byEnding = new RegExp(
	String.raw`(?<![\p{L}\p{M}\p{N}@._/-])(${part}(?: \p{Lu}\.?)? \p{Lu}[\p{L}\p{M}]{1,14}${familyEnding})(?![\p{L}\p{M}@-])`,
	"gu",
);

/** What makes the words behind it a name, with how sure that makes us. The name is group 1. */
const cues: readonly { readonly pattern: RegExp; readonly sure: number }[] = [
	{
		pattern: new RegExp(
			String.raw`(?<![\p{L}\p{N}])${title} ((?:(?:von|van|zu) (?:der |den |dem )?)?${full})`,
			"gu",
		),
		sure: 0.85,
	},
	{
		pattern: new RegExp(
			String.raw`(?:[Mm]ein Name ist|[Ii]ch hei(?:ß|ss)e|[Mm]y (?:full |last |first )?name is|[Nn]ame is|[Nn]ame ist|everyone calls me|people call me|named (?:him|her)|(?:was|is|are) called|'s under|(?:grand)?(?:mother|father) was called|maiden name is|[Nn]ame on the account\? User:|(?:last |first )?name\?) (${full})`,
			"gu",
		),
		sure: 0.8,
	},
	{
		pattern: new RegExp(
			String.raw`(?<![\p{L}\p{N}])(?:Vor-? ?und Nachname|Nachname|Vorname|Kundin|Kunde|Ansprechpartner(?:in)?|Kontaktperson|Empfänger(?:in)?|Name|Contact|Attn|Directed By|Signed|Gezeichnet|gez)[.:]\s{1,6}(${full})`,
			"gu",
		),
		sure: 0.75,
	},
	{
		pattern: new RegExp(
			String.raw`(?<![\p{L}\p{N}])(?:Hallo|Hi|Hey|Hello|Dear|Liebe[rs]?|Guten (?:Tag|Morgen|Abend)|Moin|Servus|Grüezi|(?:Viele|Beste|Liebe|Herzliche|Freundliche) Grüße,?\s{1,3}|Mit freundlichen Grüßen,?\s{1,3}|(?:Best|Kind|Warm) regards,?\s{1,3}|Sincerely,?\s{1,3}|Cheers,\s{1,3}) ?(${full})(?=\s*(?:[,!\n]|$))`,
			"gu",
		),
		sure: 0.6,
	},
	{
		pattern: new RegExp(
			String.raw`(?:\bsaid|\bsays|\badd|\bkid|\bpartner's name|\bchange it to|\bcorrect it to|[Ff]ollow up with|\bstarring|directed by|commenter|songwriter|Producer|ex-\p{Lu}\p{Ll}+) (${part}${family}{1,2})(?= (?:to|as|from|in|of|points|explained|employs|and)\b|[.,?!]|$)`,
			"gu",
		),
		sure: 0.55,
	},
	{
		pattern: new RegExp(
			String.raw`(?:c/o|z\. ?Hd\.|zu Händen(?: von)?|z\. ?H\.|i\. ?[AV]\.|[Bb]illing address:|[Ss]hipping address:|[Ll]ieferadresse:|[Rr]echnungsadresse:|Unterzeichnet von|Inhaber(?:in)?:|Geschäftsführer(?:in)?:|Redaktion:|Autor(?:in)?:|Verfasser(?:in)?:|Verantwortlich(?: i\. ?S\. ?d\. ?P\.)?:|Vertreten durch:?) (${part}${family}{1,3})`,
			"gu",
		),
		sure: 0.7,
	},
	{
		pattern: new RegExp(
			String.raw`(?<![\p{L}\p{N}-])(${full})(?= (?:lives (?:at|in|on)|lived (?:at|in|on)|wohnt (?:in|am|an|auf|bei|im|seit)|wohnhaft|ist wohnhaft|geboren am|geb\. ))`,
			"gu",
		),
		sure: 0.55,
	},
	{
		pattern: new RegExp(
			String.raw`[,.!?]["”“»«'’]{1,2},? (?:says|said|sagt|sagte|meint|meinte|erzählt|schrieb|schreibt|berichtet|so) (${full})(?=[.,;:!?\n]|$)`,
			"gu",
		),
		sure: 0.5,
	},
	{
		pattern: new RegExp(
			String.raw`(?:\bI'm|\bI am|\bIch bin|\bich bin|[Hh]ier spricht) (${part}${family}{1,2})(?=,| and | und | from | aus | vom | von |\.|!|$)`,
			"gu",
		),
		sure: 0.5,
	},
	{ pattern: byEnding, sure: 0.55 },
];
const candidate = new RegExp(
	String.raw`(?<![\p{L}\p{M}\p{N}@._/-])${full}(?![\p{L}\p{M}@])`,
	"gu",
);

/** Sentences and adverts begin words with capitals; only the part up to the first everyday word is taken. */
function withoutEverydayWords(name: string): string {
	const owner = /['’]s /u.exec(name);
	const words = (owner === null ? name : name.slice(0, owner.index + 2)).split(
		" ",
	);
	const stop = words.findIndex(
		(word) =>
			/^\p{Lu}/u.test(word) &&
			nameLikeWords.everyday.has(word.toLowerCase().replace(/['’]s$/u, "")),
	);
	return (stop === -1 ? words : words.slice(0, stop)).join(" ");
}

const isOrganisation = (name: string): boolean =>
	name
		.split(" ")
		.slice(1)
		.some((word) => nameLikeWords.organisations.has(word.toLowerCase()));

const isBrand = (name: string): boolean => {
	const lower = `${name.toLowerCase()} `;
	return nameLikeWords.brands.some(
		(brand) => lower.startsWith(`${brand} `) || lower.startsWith(`${brand}'`),
	);
};

function byCue(text: string): PersonalDataCandidate[] {
	const found: PersonalDataCandidate[] = [];
	for (const { pattern, sure } of cues)
		for (const match of text.matchAll(pattern)) {
			const whole = match[1] ?? "";
			const name = withoutEverydayWords(whole).replace(/['’]s$/u, "");
			if (name.length < 2 || isOrganisation(whole)) continue;
			const start = match.index + match[0].lastIndexOf(whole);
			found.push({
				type: "PERSON",
				start,
				end: start + name.length,
				confidence: sure,
			});
		}
	return found;
}

function byLexicon(text: string): PersonalDataCandidate[] {
	const found: PersonalDataCandidate[] = [];
	for (const match of text.matchAll(candidate)) {
		const words = match[0].split(" ");
		const at = words.findIndex((word) =>
			givenNames.has(
				word
					.toLowerCase()
					.replace(/['’]s$/u, "")
					.split("-")[0] ?? "",
			),
		);
		const first = words[at];
		if (first === undefined) continue;
		const offset = words.slice(0, at).join(" ").length + (at === 0 ? 0 : 1);
		const name = withoutEverydayWords(words.slice(at).join(" ")).replace(
			/['’]s$/u,
			"",
		);
		const isFull = name.includes(" ");
		const isDoubtful = nameLikeWords.doubtful.has(first.toLowerCase());
		if (/^(?:San|Santa|Santo|Saint|Sankt|St)$/u.test(words[at - 1] ?? ""))
			continue;
		if (isOrganisation(words.slice(at).join(" "))) continue;
		if (name === "" || (isDoubtful && !isFull)) continue;
		found.push({
			type: "PERSON",
			start: match.index + offset,
			end: match.index + offset + name.length,
			confidence: isDoubtful ? 0.4 : isFull ? 0.6 : 0.45,
		});
	}
	return found;
}

/**
 * People's names, by the words around them ("Frau", "my name is", a salutation), by a lexicon of given names, by endings of family names, by
 * their place in a letter, and where an e-mail address or a full name elsewhere repeats them. To be flagged, not taken
 * away unasked: confidence stays below 0.9, a given name alone is 0.45. Names in small letters and those of neither kind are missed.
 *
 * Worked value: `detectPerson("Frau Muster ruft an")` → one PERSON, 5–11.
 */
export function detectPerson(text: string): PersonalDataCandidate[] {
	if (!/\p{Lu}/u.test(text)) return [];
	const found = [
		...byCue(text),
		...byLexicon(text),
		...namesInLines(text),
	].filter(({ start, end }) => !isBrand(text.slice(start, end)));
	return [...found, ...echoNames(text, found)];
}
