import { gradePhone } from "./grade-phone.ts";
import { hasContext } from "./has-context.ts";
import type { PersonalDataCandidate } from "./personal-data.ts";

/** Groups of digits with one or two separators between them, perhaps with a plus, brackets and an extension. */
const run =
	/(?<![\p{L}\p{N}_#$€£@=%&?+]|[\p{N}][.,:/-])(?:\+ ?|(?=[(\d]))\(?\d(?:[ \u00A0.()/\-–‑]{0,3}\d){5,19}(?:(?: ?x| ?ext\.? ?| ?durchwahl ?) ?\d{1,6})?(?![\p{N}_@=%€$£])(?!\p{L}{2})/giu;

const named =
	/\b(?:tel(?:ef?on(?:isch|nummer)?|ephone)?|phone|mobil(?:e|nummer|telefon|funk)?|handy(?:nummer)?|fax|cell(?:phone)?|call(?:ed|ing|s)?|ruf(?:en|nummer)?|anruf(?:en)?|rückruf|erreich\p{L}*|whatsapp|signal|sms|text(?:ed)? (?:me|us|him|her)|messages?|dial|hotline|durchwahl|desk|office|büro|zentrale|answer(?:ing|ed|s)? (?:at|on)|pick(?:ing|ed)? up|contact(?: (?:me|us|number))?|kontakt(?:nummer)?|reach(?:ed|able)?|my registered|voicemail|landline|festnetz|hörer|meld\p{L}*)\b/iu;
const behind =
	/^[\s,;\\()-]{0,4}(?:office|büro|fax|mobil|cell|phone|tel|handy|desk|work|home|privat)/iu;
/** A unit right behind: the number counts something. */
const counted =
	/^ ?(?:eur(?:o|os)?|usd|chf|gbp|dollars?|pounds?|mio|mrd|prozent|percent|st(?:ü|ue)ck|kunden|customers|people|menschen|mal|times|km|kg|g|mb|gb)\b/iu;
/** "Best.-Nr.", "Vorgangsnummer", but not "Tel.-Nr.". */
const numberOf =
	/(?<!\p{L})(?!tel|fax|ruf|handy|mobil|fon|kontakt|service|durchwahl)\p{L}[\p{L}.]{1,24}[-. ]{0,2}(?:nr|nummer)[.:#\s]*$/iu;
/** Words right in front that say the number is something else. */
const other =
	/(?:\b(?:ssn|social security(?: number)?|iban|karte|kartennummer|card(?: (?:no|number))?|credit card|zip(?: code)?|plz|postleitzahl|konto(?:nummer)?|account(?: (?:no|number))?|(?:bestell|rechnungs|kunden|artikel|auftrags|vertrags|sendungs|versicherungs|ausweis|steuer)\p{L}{0,12}|order|invoice|tracking|reference|ref|isbn|ean|gtin|serial|licen[cs]e(?: number)?|passport|id|hrb|version|seite|page|jahr|year|art)\b[\s.:#№'’-]*(?:nr|no|number|is|ist|lautet)?|[€$£#№])[\s.:#-]*$/iu;
/** A house number and a street: "2202 Rissik St", "2437 Main St Suite 442". */
const streetBehind =
	/^,? (?:\p{Lu}[\p{L}'’.-]{0,30} ){1,4}(?:St|Street|Ave(?:nue)?|Road|Rd|Apt|Suite|Blvd|Drive|Lane|\d{1,4}\b)/u;

/**
 * Phone numbers, German and international, by grammar and the words around them.
 *
 * A plus and a country calling code, a German area or mobile code, a North American number in its grouping or a national number that begins
 * with 0 and is written in groups speak for themselves; any other number of phone length needs a word like "Tel." or "call" within reach.
 * Dates, times, prices, order and card numbers, postcodes and house numbers are left alone.
 *
 * Worked value: `detectPhone("Tel. 030 901820, am 12.03.2024")` → one PHONE, 5–15.
 */
export function detectPhone(text: string): PersonalDataCandidate[] {
	const found: PersonalDataCandidate[] = [];
	for (const match of text.matchAll(run)) {
		const start = match.index;
		const end = start + match[0].length;
		const grade = gradePhone(match[0]);
		if (grade === null) continue;
		const before = text.slice(Math.max(0, start - 32), start);
		if (other.test(before) || numberOf.test(before)) continue;
		if (counted.test(text.slice(end, end + 12))) continue;
		if (
			grade !== "international" &&
			streetBehind.test(text.slice(end, end + 140))
		)
			continue;
		const isNamed = hasContext(text, start, end, named, behind);
		if (grade === "weak" && !isNamed) continue;
		const confidence = { international: 0.9, national: 0.75, weak: 0.5 }[grade];
		found.push({
			type: "PHONE",
			start,
			end,
			confidence: isNamed ? Math.min(0.97, confidence + 0.15) : confidence,
		});
	}
	return found;
}
