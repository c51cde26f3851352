import { type ChainEntry, type Digest, hashEntry } from "./hash-entry.ts";

export type ChainVerdict =
	| { readonly ok: true; readonly entries: number; readonly head: string }
	| {
			readonly ok: false;
			/** The first entry that does not fit. */
			readonly seq: number;
			readonly reason:
				| "gap" // its number does not follow the one before
				| "broken-link" // its previous hash is not the hash before
				| "changed" // its content does not give its hash
				| "truncated"; // the chain ends before the head the service names
	  };

/**
 * Proves that a trail is complete and unchanged, from its first entry to `head`.
 *
 * Finds any edit, removal, insertion or reordering of entries. A chain alone cannot tell that its newest entries were cut off,
 * so pass the `head` noted elsewhere (the service's answer, or an earlier verification) to find that as well.
 *
 * @param entries in ascending order, starting with number `from.seq + 1`
 * @param from where an earlier verification ended; the beginning by default
 */
export async function verifyChain(
	entries: readonly ChainEntry[],
	digest: Digest,
	options: {
		from?: { seq: number; hash: string };
		head?: { seq: number; hash: string };
	} = {},
): Promise<ChainVerdict> {
	let last = options.from ?? { seq: 0, hash: "" };
	for (const entry of entries) {
		const { seq } = entry;
		if (seq !== last.seq + 1) return { ok: false, seq, reason: "gap" };
		if (entry.previousHash !== last.hash)
			return { ok: false, seq, reason: "broken-link" };
		if ((await hashEntry(entry, digest)) !== entry.hash)
			return { ok: false, seq, reason: "changed" };
		last = entry;
	}
	const { head } = options;
	if (head && head.seq > last.seq)
		return { ok: false, seq: last.seq + 1, reason: "truncated" };
	if (head && head.seq === last.seq && head.hash !== last.hash)
		return { ok: false, seq: last.seq, reason: "changed" };
	return { ok: true, entries: entries.length, head: last.hash };
}
