import { getAdsOverview } from "@lotse/shared/contract/ads-accounts.ts";
import { serve } from "../../serve.ts";
import { readAdSettings } from "../../services/ads/read-ad-settings.ts";

export const getAdsOverviewFeature = serve(getAdsOverview)(
	async ({ workspace, ports }) => {
		const [connections, accounts, settings] = await Promise.all([
			workspace.adConnections.list(),
			workspace.adConnections.listAccounts(),
			readAdSettings(workspace),
		]);
		const canSignIn = ports.adAccounts.signIn !== null;
		return {
			ok: true,
			body: { canSignIn, connections, accounts, ...settings },
		};
	},
);
