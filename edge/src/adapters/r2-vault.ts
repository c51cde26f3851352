import type { Vault } from "../ports.ts";

/** The part of an R2 bucket this driver uses. */
export interface VaultBucket {
	/** Null when the condition did not hold. */
	put(
		key: string,
		value: string,
		options?: { onlyIf: Headers },
	): Promise<unknown>;
	get(key: string): Promise<{ text(): Promise<string> } | null>;
	delete(key: string): Promise<void>;
	list(options: {
		prefix: string;
		startAfter: string;
		limit: number;
	}): Promise<{ objects: { key: string }[] }>;
}

/** Objects in an R2 bucket; it keeps no versions, so that deleting is final. Local buckets live in the state folder. */
export function r2Vault(bucket: VaultBucket): Vault {
	return {
		name: "r2",
		put: async (key, text) => void (await bucket.put(key, text)),
		async create(key, text) {
			const onlyIf = new Headers({ "if-none-match": "*" });
			return (await bucket.put(key, text, { onlyIf })) !== null;
		},
		get: async (key) => (await (await bucket.get(key))?.text()) ?? null,
		remove: (key) => bucket.delete(key),
		async list(prefix, after, limit) {
			const { objects } = await bucket.list({
				prefix,
				startAfter: after,
				limit,
			});
			return objects.map(({ key }) => key);
		},
	};
}
