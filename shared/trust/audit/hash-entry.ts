import { canonicalJson } from "./canonical-json.ts";

/** One link of an audit chain; see `verifyChain` for what the chain proves. */
export type ChainEntry = {
	/** 1, 2, 3, … without gaps. */
	readonly seq: number;
	/** Epoch milliseconds, UTC. */
	readonly at: number;
	readonly actor: string;
	readonly action: string;
	readonly subject: string;
	/** Canonical JSON. */
	readonly detail: string;
	/** Hash of the entry before; the empty string for the first. */
	readonly previousHash: string;
	readonly hash: string;
};

/** SHA-256 of a text's UTF-8 bytes as lowercase hex. An argument, since the platform's is asynchronous. */
export type Digest = (text: string) => Promise<string>;

/**
 * The hash that belongs to an entry: SHA-256 over the canonical JSON of everything else in it, the previous hash included,
 * so that changing, moving or removing an entry breaks every later one.
 */
export function hashEntry(
	entry: Omit<ChainEntry, "hash">,
	digest: Digest,
): Promise<string> {
	const { seq, at, actor, action, subject, detail, previousHash } = entry;
	return digest(
		canonicalJson({ seq, at, actor, action, subject, detail, previousHash }),
	);
}
