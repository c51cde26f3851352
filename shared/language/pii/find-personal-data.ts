import { detectAddress } from "./detect-address.ts";
import { detectCard } from "./detect-card.ts";
import { detectDateOfBirth } from "./detect-date-of-birth.ts";
import { detectEmail } from "./detect-email.ts";
import { detectIban } from "./detect-iban.ts";
import { detectIdNumber } from "./detect-id-number.ts";
import { detectIp } from "./detect-ip.ts";
import { detectPerson } from "./detect-person.ts";
import { detectPhone } from "./detect-phone.ts";
import { detectPlate } from "./detect-plate.ts";
import { detectTaxId } from "./detect-tax-id.ts";
import { detectUrl } from "./detect-url.ts";
import type {
	PersonalData,
	PersonalDataCandidate,
	PersonalDataDetector,
} from "./personal-data.ts";

/** Where two overlap, the earlier detector is believed: a checksum before a grammar, a grammar before a lexicon. */
const detectors: readonly PersonalDataDetector[] = [
	detectUrl,
	detectEmail,
	detectIban,
	detectCard,
	detectTaxId,
	detectIdNumber,
	detectIp,
	detectDateOfBirth,
	detectPlate,
	detectPhone,
	detectAddress,
];
/** Names come last, so leaving them out changes nothing else. */
const withNames = [...detectors, detectPerson];
/** Two of one type within one detector: the surer first, then the longer. */
const preferred = (
	a: PersonalDataCandidate,
	b: PersonalDataCandidate,
): number =>
	b.confidence - a.confidence ||
	b.end - b.start - (a.end - a.start) ||
	a.start - b.start;

/** Characters of a text looked at in one piece; longer ones are cut at a line or a space, so that no rule runs over a whole book. */
const mostAtOnce = 20_000;

function* pieces(text: string): Generator<readonly [number, string]> {
	for (let from = 0; from < text.length; ) {
		const end = from + mostAtOnce;
		const cut =
			end >= text.length
				? text.length
				: 1 + Math.max(text.lastIndexOf("\n", end), text.lastIndexOf(" ", end));
		const to = cut > from ? cut : end;
		yield [from, text.slice(from, to)];
		from = to;
	}
}

/** Keeps what overlaps nothing kept before. `taken` holds one byte a character. */
function findIn(text: string, names: boolean): PersonalDataCandidate[] {
	const taken = new Uint8Array(text.length);
	const kept: PersonalDataCandidate[] = [];
	for (const detect of names ? withNames : detectors)
		for (const found of [...detect(text)].sort(preferred)) {
			if (taken.subarray(found.start, found.end).includes(1)) continue;
			taken.fill(1, found.start, found.end);
			kept.push(found);
		}
	return kept.sort((a, b) => a.start - b.start);
}

export type FindOptions = {
	/** Absent: true. False where names do not matter: everything else is found the same, for less work. */
	readonly names?: boolean;
};

/**
 * Finds personal data in a text: e-mail, phone, bank and card numbers, tax and identity numbers, IP and web addresses, number plates, dates of
 * birth, postal addresses and names; sorted, not overlapping. Checksums decide where there are any, words around them elsewhere.
 *
 * Says what it recognises, not that nothing else is there: names and addresses are found by lexicon and cue and many are missed. Placeholders of
 * `redact` are no personal data. Made for German and English. Never throws on any string; linear in the text.
 *
 * Worked value: `findPersonalData("Mail an max@beispiel.de")` → [{ type: "EMAIL", start: 8, end: 23, text: "max@beispiel.de", confidence: 0.98 }].
 */
export function findPersonalData(
	text: string,
	{ names = true }: FindOptions = {},
): PersonalData[] {
	const found: PersonalData[] = [];
	for (const [offset, piece] of pieces(text))
		for (const { type, start, end, confidence, ...more } of findIn(
			piece,
			names,
		))
			found.push({
				type,
				start: start + offset,
				end: end + offset,
				text: piece.slice(start, end),
				confidence,
				...more,
			});
	return found;
}
