import { hasContext } from "./has-context.ts";
import type { PersonalDataCandidate } from "./personal-data.ts";

const months =
	"jan(?:uar|uary|\\.)?|jän(?:ner)?|feb(?:ruar|ruary|\\.)?|mär(?:z|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|mai|may|juni?|june|jun\\.|juli?|july|jul\\.|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|okt(?:ober|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|de[zc](?:ember|\\.)?";
const date = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])([-/.] ?)(?:0?[1-9]|[12]\d|3[01])\2(?:(?:19|20)\d\d|\d\d)|(?:0?[1-9]|[12]\d|3[01])(?:\.|st|nd|rd|th)? {1,2}(?:of )?(?:${months}),? {1,2}(?:19|20)?\d\d|(?:${months}) {1,2}(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,? {1,2}(?:19|20)\d\d)(?![\p{L}\p{N}])`,
	"giu",
);
const named =
	/geburts(?:tag|datum|tage)|\bgeb(?:oren|\.)?(?=[\s:*.,]|$)|(?:^|\s)\*\s*$|\bborn\b|birth(?:day|date)?|\bd\.?o\.?b\b|née|né\b/iu;

/**
 * Dates of birth: a date within reach of "geboren", "Geburtsdatum", "born", "DOB". A date without such a word is no personal datum by itself.
 *
 * Worked value: `detectDateOfBirth("geb. am 03.05.1980")` → one DATE_OF_BIRTH, 8–18.
 */
export function detectDateOfBirth(text: string): PersonalDataCandidate[] {
	if (!/\d/.test(text)) return [];
	const found: PersonalDataCandidate[] = [];
	for (const { 0: run, index } of text.matchAll(date)) {
		const end = index + run.length;
		if (hasContext(text, index, end, named, /^[\s,(]*(?:geboren|geb\.|born)/iu))
			found.push({ type: "DATE_OF_BIRTH", start: index, end, confidence: 0.9 });
	}
	return found;
}
