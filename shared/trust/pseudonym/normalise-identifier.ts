/**
 * One spelling for what identifies a person, so that the same person always has the same pseudonym: surrounding space gone, Unicode
 * composed (NFKC), lowercase; digits alone where it is a telephone number.
 *
 * @example normaliseIdentifier(" Ada@Example.COM ") // "ada@example.com"
 * @example normaliseIdentifier("+49 (0)30 123-456") // "+49030123456"
 */
export function normaliseIdentifier(identifier: string): string {
	const text = identifier.normalize("NFKC").trim().toLowerCase();
	const isPhone = /^\+?[\d\s()/.-]{6,}$/.test(text) && /^\+|[\s()/]/.test(text);
	return isPhone ? text.replaceAll(/[^\d+]/g, "") : text;
}
