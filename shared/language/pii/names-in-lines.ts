import { detectAddress } from "./detect-address.ts";
import { nameLikeWords } from "./name-like-words.ts";
import type { PersonalDataCandidate } from "./personal-data.ts";

const line =
	/(?<=^|\n)[ \t>]{0,6}(\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}\.?)?(?: (?:von|van|de|der|den|del|di|da|ten|le|la|bin|el|al)){0,2}(?: \p{Lu}[\p{L}\p{M}'’-]+){1,2})[ \t,]{0,3}(?=\n|$)/gu;
const farewell =
	/(?:Grüße|Gruß|Grüßen|[Rr]egards|Sincerely|Yours|Cheers|Thanks|Hochachtungsvoll|VG|LG|MfG)[,!. ]{0,3}\s{1,6}$/u;
const reach = 160;
/** What stands below a name in a letter head or a signature: a street, an e-mail address, a telephone number. */
function isContact(below: string): boolean {
	const lines = below.split("\n").slice(0, 5).join("\n");
	return (
		/^[^\n]{0,40}\n?[^\n]{0,20}(?:@|\+\d\d|[Tt]el(?:efon)?[.:]|[Mm]obil:)/u.test(
			lines,
		) || detectAddress(lines).some(({ confidence }) => confidence >= 0.6)
	);
}

/**
 * Names that fill a line of their own above an address, an e-mail address or a telephone number, or below a farewell. Never throws; linear in the
 * text (160 characters are read around each such line).
 *
 * Worked value: `namesInLines("Efua Beispiel\nMusterstraße 5\n10115 Berlin")` → one PERSON, 0–13.
 */
export function namesInLines(text: string): PersonalDataCandidate[] {
	if (!text.includes("\n")) return [];
	const found: PersonalDataCandidate[] = [];
	for (const match of text.matchAll(line)) {
		const name = match[1] ?? "";
		const words = name.toLowerCase().split(" ");
		if (
			words.some(
				(word) =>
					nameLikeWords.everyday.has(word) ||
					nameLikeWords.organisations.has(word),
			)
		)
			continue;
		const start = match.index + match[0].indexOf(name);
		const end = start + name.length;
		const above = text.slice(Math.max(0, start - 40), start);
		const below = text.slice(end, end + reach).replace(/^[ \t,]*\n/u, "");
		if (farewell.test(above) || isContact(below))
			found.push({ type: "PERSON", start, end, confidence: 0.6 });
	}
	return found;
}
