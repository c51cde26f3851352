import { normaliseIdentifier } from "../pseudonym/normalise-identifier.ts";

/** What a person is known by, in every spelling that may be stored. */
export interface PersonNames {
	/** To compare whole: as given, normalised, and SHA-256 of the normalised form, as ad platforms take it. */
	readonly exact: readonly string[];
	/** To look for within texts, in lower case: only what is too long to be part of something else by chance. */
	readonly mentions: readonly string[];
}

/** A customer number of seven digits stands within many an id; an e-mail address or a hash does not. */
const distinctiveLength = 12;

/**
 * Every spelling of a person's identifiers under which rows may be found.
 *
 * @param digest SHA-256 as lowercase hex
 * @example await personNames(["Ada@example.com"], digest) // exact: "Ada@example.com", "ada@example.com", "b4c9…"; mentions: the last two
 */
export async function personNames(
	identifiers: readonly string[],
	digest: (text: string) => Promise<string>,
): Promise<PersonNames> {
	const exact = new Set<string>();
	const mentions = new Set<string>();
	for (const identifier of identifiers) {
		const normal = normaliseIdentifier(identifier);
		const hash = await digest(normal);
		for (const spelling of [identifier.trim(), normal, hash])
			exact.add(spelling);
		if (normal.includes("@") || normal.length >= distinctiveLength)
			mentions.add(normal);
		mentions.add(hash);
	}
	return { exact: [...exact], mentions: [...mentions] };
}
