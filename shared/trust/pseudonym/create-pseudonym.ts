import type { KeyedDigest } from "./keyed-digest.ts";
import { normaliseIdentifier } from "./normalise-identifier.ts";

/**
 * The name under which a person is known where nobody needs to know who they are: `psn_` and 128 bits of an HMAC over the normalised
 * identifier. The same person has the same pseudonym within a workspace and another in the next; without the key neither can be
 * told nor tried out, and destroying the key makes every pseudonym anonymous.
 *
 * @example await createPseudonym("Ada@example.com", keyedDigest) // "psn_9f86d081884c7d659a2feaa0c55ad015"
 */
export async function createPseudonym(
	identifier: string,
	keyedDigest: KeyedDigest,
): Promise<string> {
	const digest = await keyedDigest(normaliseIdentifier(identifier));
	return `psn_${digest.slice(0, 32)}`;
}
