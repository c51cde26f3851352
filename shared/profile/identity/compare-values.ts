import { editDistance } from "./edit-distance.ts";
import { jaroWinkler } from "./jaro-winkler.ts";
import type { FieldKind } from "./person-field.ts";

/** How well two known values agree: 0 is equal, the last of its kind's levels is different. */
export type Level = number;

/** Levels a kind has; each with the similarity it stands for, from 1 (equal) down to 0 (different). */
export function levelsOf(kind: FieldKind): readonly number[] {
	return levels[families[kind]];
}

/**
 * The level at which two normalised values agree.
 * Words: equal, then Jaro–Winkler or edit similarity from 0.92, 0.84, 0.76, then different. Codes: equal, one edit, two edits (from six characters
 * on), different. Days: equal, one edit or day and month exchanged, same year and one part more, different. E-mail: equal, two edits or
 * the same name at another provider, similar, different.
 *
 * @example compareValues("surname", "mccarthy", "mccartyh") // 1
 */
export function compareValues(kind: FieldKind, a: string, b: string): Level {
	if (a === b) return 0;
	const family = families[kind];
	if (family === "code") return compareCodes(a, b);
	if (family === "date") return compareDays(a, b);
	if (family === "email") return compareEmails(a, b);
	const near = similarityOf(a, b);
	if (near >= 0.92) return 1;
	if (near >= 0.84) return 2;
	return near >= 0.76 ? 3 : 4;
}

const families = {
	"given-name": "words",
	surname: "words",
	street: "words",
	"address-extra": "words",
	place: "words",
	"house-number": "code",
	postcode: "code",
	region: "code",
	identifier: "code",
	phone: "code",
	date: "date",
	email: "email",
} as const satisfies Record<FieldKind, keyof typeof levels>;

const levels = {
	words: [1, 0.95, 0.88, 0.8, 0],
	code: [1, 0.9, 0.7, 0],
	date: [1, 0.9, 0.7, 0],
	email: [1, 0.9, 0.8, 0],
} as const;

function similarityOf(a: string, b: string): number {
	const byPlace = jaroWinkler(a, b);
	const longer = Math.min(64, Math.max(a.length, b.length));
	if (byPlace >= 0.92 || byPlace < 0.6) return byPlace;
	// Beyond a quarter of the length edits cannot lift it to a level.
	const most = Math.floor(longer / 4);
	const edits = editDistance(a, b, most);
	return edits > most ? byPlace : Math.max(byPlace, 1 - edits / longer);
}

function compareCodes(a: string, b: string): Level {
	if (Math.abs(a.length - b.length) > 2) return 3;
	const edits = editDistance(a, b, 2);
	if (edits === 1) return 1;
	return edits === 2 && Math.min(a.length, b.length) >= 6 ? 2 : 3;
}

function compareDays(a: string, b: string): Level {
	const parts = (text: string) =>
		[text.slice(0, 4), text.slice(4, 6), text.slice(6)] as const;
	const [yearA, monthA, dayA] = parts(a);
	const [yearB, monthB, dayB] = parts(b);
	const isTurned = yearA === yearB && monthA === dayB && dayA === monthB;
	if (isTurned || editDistance(a, b, 1) === 1) return 1;
	const same =
		Number(yearA === yearB) + Number(monthA === monthB) + Number(dayA === dayB);
	return same === 2 ? 2 : 3;
}

function compareEmails(a: string, b: string): Level {
	const nameOf = (email: string) => email.slice(0, email.lastIndexOf("@"));
	if (editDistance(a, b, 2) <= 2 || nameOf(a) === nameOf(b)) return 1;
	return jaroWinkler(nameOf(a), nameOf(b)) >= 0.92 ? 2 : 3;
}
