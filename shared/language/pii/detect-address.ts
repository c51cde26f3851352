import { hasContext } from "./has-context.ts";
import type { PersonalDataCandidate } from "./personal-data.ts";
import { streetWords as words } from "./street-words.ts";

const edge = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}])`;
const name = String.raw`[\p{Lu}][\p{L}'’.-]{0,30}`;
const inner = String.raw`(?:[\p{Lu}][\p{L}'’.-]{0,30}|d[aeio]s?|de[lnr]?|du|la|las|los|van|von|vom|zu[mr]?|e|y|i|of|the|am|an|im|in)`;
const house = String.raw`(?!(?:19|20)\d\d(?!\d|[a-z]))\d{1,4}(?: ?[a-hA-H](?![\p{L}]))?(?: ?[-–/] ?\d{1,4}[a-h]?){0,3}`;
const gap = String.raw`[ \t]{0,2}(?:,|\n[ >?]{0,6})?[ \t]{1,4}|\n[ >?]{0,6}`;
const unit = String.raw`(?:(?:${gap}|, )(?:${words.unit})\.?,? ?\d{1,5}[a-z]?)`;
const postcode = String.raw`(?:(?:[A-Z]{1,3}[- ])?\d{4,5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4} ?[A-Z]{2}|\d{3} \d{2})`;
/** A full stop belongs to "St. Gallen", not to the end of a sentence. */
const townWord = String.raw`\p{Lu}[\p{L}'’-]{0,30}(?:(?<=\bSt)\.)?`;
const townMore = `(?:${townWord}|d[aeio]s?|de[lnr]?|du|la|las|los|van|von|vom|zu[mr]?|e|y|i|of|the|am|an|im|in)`;
const town = `${townWord}(?:[ -]${townMore}){0,3}`;
const tail = `${unit}?(?:(?:,|${gap}) ?(?:${postcode} ${town}|${town},? ?(?:[A-Z]{2},? )?${postcode}))?${end}`;

/** "street|ave" → "Street|STREET|Ave|AVE". */
const capitalised = (list: string): string =>
	list
		.split("|")
		.flatMap((word) => [
			word.charAt(0).toUpperCase() + word.slice(1),
			word.toUpperCase(),
		])
		.join("|");

/** German and northern: the street's name, then the house. */
const strong = new RegExp(
	String.raw`${edge}(?:\d{1,5} )?(?:(?:${name} ){0,3}[\p{L}'’.-]{0,40}(?:${words.strongEndings}|${capitalised(words.strongEndings)})|(?:${words.prefixes}|${capitalised(words.prefixes)}) ${inner}(?: ${inner}){0,4}|(?:Straße|Strasse|Platz|Allee) (?:des|der) (?:\d{1,2}\. )?${name}(?: ${name})?|(?:${name}-){0,3}\p{L}{2,30}str\.(?=\d))(?: |(?<=\.)(?=\d))${house}${tail}`,
	"gu",
);
/** French and Romance: the house first, then the kind of street: "12 bis, rue de la Paix". */
const houseFirst = new RegExp(
	String.raw`${edge}\d{1,4}(?: ?(?:bis|ter|quater|[a-dA-D]))?,? (?:${words.houseFirst}|${capitalised(words.houseFirst)}) (?:(?:d[eu]s?|de la|de l['’]|du|l['’]|d['’])[ ]?)?(?:de la |de l['’])?${name}(?:[ -]${inner}){0,4}(?! \d{1,4}[a-z]?(?!\d))${tail}`,
	"gu",
);
const weak = new RegExp(
	String.raw`${edge}(?:(?:${name}[ -]){0,3}[\p{L}'’-]{2,40}(?:${words.weakEndings})|(?:${name}er|(?:${name}-){1,3}) ?(?:Weg|Platz|Ring|Damm|Ufer|Markt)|(?:Am|An der|An den|Auf dem|Auf der|Im|In der|In den|Zum|Zur|Unter den) (?:(?:alt|neu|groß|klein|hoh|lang|grün)e[nr] )?${name}(?: ${name})?) ${house}${tail}`,
	"gu",
);
const withPostcode = new RegExp(`${postcode} ${town}${end}`, "u");
/** English: the house, then the street's name. */
const english = new RegExp(
	String.raw`${edge}\d{1,5}[a-zA-Z]?,? (?:\d{1,5} )?(?:[NSEW]\.? )?(?:${name} ){1,4}(?:(${capitalised(words.englishStrong)})|(?:${capitalised(words.englishWeak)}))\.?(?: [NSEW]{1,2}\.?)?(?![\p{L}\p{N}-])${tail}`,
	"gu",
);
const box = new RegExp(
	String.raw`${edge}(?:p\.? ?o\.? ?box|postbox|psc \d{1,5},? box|unit \d{1,5} box)\.? ?\d{2,6}(?:\s{1,3}(?:[ADF]PO|[ADF]PO) A[AEP] \d{5})?|${edge}(?:US[NC]?[SG]?S?|USCGC) ${name}\s{1,3}[AFD]PO A[AEP] \d{5}|${edge}(?:apt|apartment|suite)\.? \d{1,5}`,
	"giu",
);
const postBox = new RegExp(
	String.raw`${edge}(?:Postfach|Postfachadresse|Case postale|Casella postale|BP) \d{2,3}(?: ?\d{1,3}){0,2}${tail}`,
	"gu",
);
/** A house or post box number by itself on the left of an address. */
const leadingNumber = /(?<![\p{L}\p{N}.,-])\d{2,5} $/u;
/** "10115 Berlin, " in front of the street. */
const leadingTown = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:[A-Z]{1,2}-)?\d{4,5} ${name}(?: ${inner}){0,2}, ?$`,
	"u",
);
/** The lines below a street: up to four of words only, the last one ends with a postcode or begins with one. */
const lowerLines = new RegExp(
	String.raw`(?:,? ?\n[ >?]{0,6}(?:(?:${words.unit})\.? ?\d{1,5}|[\p{L}][\p{L} .()'’-]{0,40})?(?:,)?){0,4}(?:\n[ >?]{0,6}|,? ?)(?:(?:[A-Z]{1,3}-)?\d{4,5} ${town}|(?:[\p{L}][\p{L} .()'’-]{1,30},? )?\d{5}(?:-\d{4})?)(?![\p{L}\p{N}])`,
	"uy",
);
/** Stairs and doors: "Stiege 2, Top 12". */
const doors =
	/(?:,? ?(?:Stiege|Stg\.|Top|Tür|Hinterhaus|HH|\d{1,2}\. (?:Stock|OG)) ?\d{0,4}[a-z]?\b){1,3}/uy;
/** A number, one to four names, a number: only where an address is announced. */
const announced = new RegExp(
	String.raw`${edge}(?:\d{1,5} )?${name}(?: ${inner}){0,4} ${house}${tail}|${edge}\d{1,5} (?:\d{1,4} )?${name}(?: ${inner}){0,4}${tail}`,
	"gu",
);
/** A line of a number, one to three names and a number, with a flat or a town below: "4923 Parmova 109". */
const numbered = new RegExp(
	String.raw`(?<=^|\n[ >?]{0,6})\d{1,5} ${name}(?: ${inner}){0,3} ${house}(?=,? ?\n[ >?]{0,6}(?:(?:${words.unit})\.? ?\d|\p{Lu}))`,
	"gu",
);
const named =
	/address(?:es)?\b|adresse|anschrift|wohn(?:t|e|en|haft|ung)|liv(?:es?|ed|ing) (?:at|in|on)|located at|meet (?:me|you|us)? ?at|return to|sent to|send .{0,20}to|taxi to|arrived at|office is at|restaurant is at|offices? .{0,8}(?:at|in)|lieferung an|liefern an|zugestellt|straße:|street:|hausnummer/iu;
/** "Sitzplatz 12" is no address. */
const seat =
	/^(?:sitz|stell|park|arbeits|steh|liege|studien|ausbildungs|tabellen|start|treffp|spiel|stand|marktp?|platz)\p{L}{0,6}platz /iu;
const titleCase = /^\d{1,3} /u;

type Rule = {
	readonly pattern: RegExp;
	readonly grade: (match: RegExpMatchArray, isNamed: boolean) => number | null;
};

const rules: readonly Rule[] = [
	{
		pattern: strong,
		grade: ([text]) =>
			/\p{Lu}/u.test(text) &&
			!/^(?:stra(?:ß|ss)e|str\.|gasse|allee) \d/iu.test(text)
				? withPostcode.test(text)
					? 0.95
					: 0.85
				: null,
	},
	{
		pattern: houseFirst,
		grade: ([text], isNamed) => {
			if (isNamed || withPostcode.test(text)) return 0.9;
			return /\d,? (?:cours|place|route|square) /iu.test(text) ? null : 0.75;
		},
	},
	{
		pattern: weak,
		grade: ([text], isNamed) => {
			if (withPostcode.test(text)) return 0.9;
			if (seat.test(text) || /^auf dem weg /iu.test(text)) return null;
			if (/(?:weg|platz|damm|ufer|Weg|Platz|Damm|Ufer) \d/u.test(text))
				return 0.7;
			return isNamed ? 0.75 : null;
		},
	},
	{
		pattern: english,
		grade: ([text, isStrong], isNamed) => {
			const hasMore = /\d{4,5}|\b(?:apt|suite|unit)\b/iu.test(text.slice(4));
			if (isNamed || hasMore) return 0.85;
			if (isStrong !== undefined) return 0.75;
			return titleCase.test(text) ? null : 0.5;
		},
	},
	{
		pattern: box,
		grade: ([text], isNamed) =>
			isNamed || !/^(?:apt|apartment|suite)/iu.test(text) ? 0.8 : 0.5,
	},
	{ pattern: postBox, grade: () => 0.85 },
	{
		pattern: numbered,
		grade: () => 0.6,
	},
	{
		pattern: announced,
		grade: (_match, isNamed) => (isNamed ? 0.6 : null),
	},
];

/** How far to the left an address is looked for. UTF-16 code units. */
const reachLeft = 40;

function startOf(text: string, start: number): number {
	const left = text.slice(Math.max(0, start - reachLeft), start);
	const more = leadingTown.exec(left) ?? leadingNumber.exec(left);
	return more === null ? start : start - more[0].length;
}
function endOf(text: string, end: number, pattern: RegExp): number {
	pattern.lastIndex = end;
	return end + (pattern.exec(text)?.[0].length ?? 0);
}

/**
 * Postal addresses: German ("Hauptstraße 5, 10115 Berlin"), English ("12 Baker Street, London NW1 6XE") and the commonest European ways of writing a
 * street, post boxes, and whatever stands like an address where one is announced ("lives at …").
 *
 * By a lexicon of street words, house number and postcode; a place name alone is no address. Misses what its lexicon does not know.
 *
 * Worked value: `detectAddress("Wir sitzen in der Hauptstraße 5, 10115 Berlin.")` → one ADDRESS, 18–46.
 */
export function detectAddress(text: string): PersonalDataCandidate[] {
	if (!/\d/.test(text)) return [];
	const found: PersonalDataCandidate[] = [];
	for (const { pattern, grade } of rules)
		for (const match of text.matchAll(pattern)) {
			const stop = match.index + match[0].replace(/[\s.]+$/u, "").length;
			const confidence = grade(
				match,
				hasContext(text, match.index, stop, named),
			);
			if (confidence === null) continue;
			const start = startOf(text, match.index);
			found.push({
				type: "ADDRESS",
				start,
				end: endOf(text, endOf(text, stop, doors), lowerLines),
				confidence,
			});
		}
	return found;
}
