import type { AdGuard, AdWatch } from "@lotse/shared/contract/ads-watch.ts";
import type { ReturnLook } from "@lotse/shared/trust/limits/judge-return.ts";
import type { ReturnBand } from "@lotse/shared/trust/limits/return-band.ts";
import type { Write } from "../ports.ts";

/** Why a watch has no band, or did not act; `services/watch-words.ts` says it in words. */
export type WatchReason =
	| ""
	| "too-few-weeks"
	| "nothing-to-compare"
	| "applied-before-band"
	| "no-more-days"
	| "switched-off"
	| "stopped"
	| "refused";

export interface StoredAdWatch {
	readonly decisionId: string;
	readonly customerId: string;
	/** Campaigns that spend from the changed budgets. */
	readonly campaignIds: readonly string[];
	readonly state: AdWatch["state"];
	readonly reason: WatchReason;
	readonly band: ReturnBand | null;
	readonly looks: readonly ReturnLook[];
	/** Attempts to take it back so far, or to read what is needed. */
	readonly tries: number;
	readonly nextLookAt: number | null;
	readonly createdAt: number;
}

export interface AdWatchStore {
	readonly adWatches: {
		get(decisionId: string): Promise<StoredAdWatch | null>;
		create(watch: StoredAdWatch): Write;
		update(
			decisionId: string,
			change: Partial<
				Pick<
					StoredAdWatch,
					"state" | "reason" | "band" | "looks" | "tries" | "nextLookAt"
				>
			>,
		): Write;
	};
	readonly adGuard: {
		/** Null where nothing was set: off. */
		get(): Promise<AdGuard | null>;
		set(guard: AdGuard): Write;
	};
}

export interface DueAdWatches {
	/** Watches whose time has come, in every workspace, longest waiting first. */
	dueAdWatches(
		now: number,
		limit: number,
	): Promise<{ workspaceId: string; decisionId: string }[]>;
}
