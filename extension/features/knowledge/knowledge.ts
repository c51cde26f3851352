import type { HeadlineLayerState } from "@lotse/shared/language/headline/workspace/headline-layer.ts";
import type { StyleGuide } from "@lotse/shared/language/style-guide/style-guide.ts";

/**
 * What the paired workspace knows about good copy, as it was fetched last. Kept in `storage.local`, so that every page and
 * the panel score by it without a network; gone with the pairing.
 */
export type Knowledge = {
	/** Where it came from. */
	readonly origin: string;
	/** Checked before it was kept. Version 0: none was ever saved there. */
	readonly guide: StyleGuide;
	/** What the score learnt from the workspace's own ad results; null: nothing yet. */
	readonly layer: HeadlineLayerState | null;
	/** The console's own rules; other ones than here mean that one of both is older. */
	readonly rulesVersion: string;
	/** When it was fetched; epoch milliseconds. */
	readonly syncedAt: number;
};

/** How the last attempt to fetch it ended. */
export type SyncOutcome = {
	readonly at: number;
	/** null: it went well; else why not, in the reader's language. */
	readonly problem: string | null;
};
