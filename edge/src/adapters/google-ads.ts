import { type AdsClient, adsClient } from "@lotse/google-ads/ads-client.ts";
import { listAccounts } from "@lotse/google-ads/list-accounts.ts";
import { listCampaigns } from "@lotse/google-ads/list-campaigns.ts";
import { setBudget } from "@lotse/google-ads/set-budget.ts";
import type { SignInSettings } from "@lotse/google-ads/sign-in.ts";
import type { AdKey, AdPlatform, AdSignIn } from "../ports.ts";

export interface GoogleAdsSettings extends SignInSettings {
	/** Other than Google's in tests. */
	readonly baseUrl?: string;
	readonly developerToken: string | null;
}

/** Google Ads behind the port. Google's sign-in library is loaded when it is first needed, so that nothing else waits for it. */
export function googleAds(settings: GoogleAdsSettings): {
	signIn: AdSignIn;
	open(key: Extract<AdKey, { kind: "google-ads" }>): AdPlatform;
} {
	const auth = async () =>
		(await import("@lotse/google-ads/sign-in.ts")).signIn(settings);
	return {
		signIn: {
			start: async (redirectUri, state) =>
				(await auth()).start(redirectUri, state),
			finish: async (redirectUri, code, verifier) =>
				(await auth()).finish(redirectUri, code, verifier),
			revoke: async (refreshToken) => (await auth()).revoke(refreshToken),
		},
		open({ refreshToken, loginCustomerId }) {
			let token: Promise<string | null> | null = null;
			const accessToken = (isFresh: boolean) => {
				if (token === null || isFresh)
					token = auth().then((client) => client.accessToken(refreshToken));
				return token;
			};
			const clientFor = (through: string | null): AdsClient =>
				adsClient({
					fetch: (url, init) => fetch(url, init),
					baseUrl: settings.baseUrl ?? "https://googleads.googleapis.com",
					accessToken,
					loginCustomerId: through,
					developerToken: settings.developerToken,
					wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
				});
			const client = clientFor(loginCustomerId);
			return {
				listAccounts: () => listAccounts(clientFor),
				listCampaigns: (customerId) => listCampaigns(client, customerId),
				setBudget: (customerId, change) =>
					setBudget(client, customerId, change),
			};
		},
	};
}
