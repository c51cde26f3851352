import type { LayerSummary } from "@lotse/shared/contract/ad-results.ts";
import type { StoredHeadlineLayer } from "../../ports.ts";

/** Where a workspace's headline layer stands, without its weights; null where there is none. */
export function summariseLayer(
	stored: StoredHeadlineLayer | null,
): LayerSummary | null {
	if (stored === null || stored.layer === null) return null;
	const { version, shippedModel, shippedShare, evidence, learntFrom } =
		stored.layer;
	return {
		version,
		number: stored.number,
		learntAt: stored.learntAt,
		shippedModel,
		texts: learntFrom.texts,
		shippedShare,
		evidence,
	};
}
