import { getAdWatch } from "@lotse/shared/contract/ads-watch.ts";
import { serve } from "../../serve.ts";
import { readAdGuard } from "../../services/read-ad-guard.ts";
import { watchWords } from "../../services/watch-words.ts";

export const getAdWatchFeature = serve(getAdWatch)(
	async ({ input, workspace, language }) => {
		const [watch, changes, guard] = await Promise.all([
			workspace.adWatches.get(input.decisionId),
			workspace.adChanges.ofDecision(input.decisionId),
			readAdGuard(workspace),
		]);
		const [first] = changes;
		if (!watch || !first) return { ok: false, code: "not-found" };
		const account = await workspace.adConnections.getAccount(watch.customerId);
		const { campaignIds: _, tries: _tries, createdAt: _at, ...known } = watch;
		return {
			ok: true,
			body: {
				watch: {
					...known,
					looks: [...watch.looks],
					reason: watchWords[watch.reason][language],
					currency: first.currency,
					timeZone: account?.timeZone ?? "",
				},
				guard,
			},
		};
	},
);
