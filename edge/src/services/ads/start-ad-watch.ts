import type { StoredAdWatch } from "../../ports/ad-watch-store.ts";

/** The watch a proposed change begins with: the weeks before are still to be read. */
export function startAdWatch(
	decisionId: string,
	customerId: string,
	campaignIds: readonly string[],
	createdAt: number,
): StoredAdWatch {
	return {
		decisionId,
		customerId,
		campaignIds,
		state: "preparing",
		reason: "",
		band: null,
		looks: [],
		tries: 0,
		nextLookAt: createdAt,
		createdAt,
	};
}
