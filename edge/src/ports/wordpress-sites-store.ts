import type { WordpressSite } from "@lotse/shared/contract/publishing.ts";
import type { Write } from "../ports.ts";

export interface StoredWordpressSite extends WordpressSite {
	/** Sealed application password. */
	readonly sealed: string;
}

/** WordPress sites one may publish to. */
export interface WordpressSitesStore {
	list(): Promise<WordpressSite[]>;
	get(id: string): Promise<StoredWordpressSite | null>;
	create(site: StoredWordpressSite): Write;
	remove(id: string): Write;
}
