import type { PersonalDataCandidate } from "./personal-data.ts";

const version4 =
	/(?<![\p{L}\p{N}.])(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?![\p{L}\p{N}]|\.\d)/gu;
/** "version 1.2.3.4" is a release, "Abschnitt 1.2.3.4" a heading. */
const versionWord =
	/(?:\bv|version|release|build|firmware|abschnitt|kapitel|section|chapter|§)[\s.:]*$/iu;
const version6 =
	/(?<![\p{L}\p{N}:.])[0-9a-f:]{2,39}(?:%[a-z0-9]{1,16})?(?![\p{L}\p{N}:])/giu;

/** Eight groups of up to four hexadecimal digits, or fewer with one "::" (RFC 4291 §2.2). At least three groups: "::" and "12:30" are none. */
function isVersion6(text: string): boolean {
	const bare = text.replace(/%.*$/, "");
	const halves = bare.split("::");
	if (halves.length > 2) return false;
	const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
	if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
	return halves.length === 1
		? groups.length === 8
		: groups.length >= 2 && groups.length <= 7;
}

/**
 * Internet addresses, version 4 and 6. Four numbers behind "version" or "Kapitel" are none.
 *
 * Worked value: `detectIp("von 192.168.0.17")` → one IP, 4–16.
 */
export function detectIp(text: string): PersonalDataCandidate[] {
	const found: PersonalDataCandidate[] = [];
	const add = (start: number, length: number, confidence: number) =>
		found.push({ type: "IP", start, end: start + length, confidence });
	for (const match of text.matchAll(version4)) {
		const before = text.slice(Math.max(0, match.index - 16), match.index);
		if (!versionWord.test(before)) add(match.index, match[0].length, 0.95);
	}
	if (text.includes(":"))
		for (const match of text.matchAll(version6))
			if (isVersion6(match[0])) add(match.index, match[0].length, 0.9);
	return found;
}
