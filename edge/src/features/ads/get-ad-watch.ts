import { getAdWatch } from "@lotse/shared/contract/ads-watch.ts";
import { serve } from "../../serve.ts";
import { readAdGuard } from "../../services/ads/read-ad-guard.ts";
import { watchWords } from "../../services/ads/watch-words.ts";

export const getAdWatchFeature = serve(getAdWatch)(
	async ({ input, workspace, language }) => {
		const { decisionId } = input;
		const [decision, watch, changes, guard] = await Promise.all([
			workspace.decisions.get(decisionId),
			workspace.adWatches.get(decisionId),
			workspace.adChanges.ofDecision(decisionId),
			readAdGuard(workspace),
		]);
		if (!decision) return { ok: false, code: "not-found" };
		const [first] = changes;
		if (!watch || !first) return { ok: true, body: { watch: null, guard } };
		const { customerId, state, reason, band, looks, nextLookAt } = watch;
		const account = await workspace.adConnections.getAccount(customerId);
		return {
			ok: true,
			body: {
				guard,
				watch: {
					decisionId,
					customerId,
					currency: first.currency,
					timeZone: account?.timeZone ?? "",
					state,
					reason: watchWords[reason][language],
					band,
					looks: [...looks],
					nextLookAt,
				},
			},
		};
	},
);
