import type { AdAccounts, Random } from "../ports.ts";
import { type GoogleAdsSettings, googleAds } from "./google-ads.ts";
import { practiceAds } from "./practice-ads.ts";

/** Ad accounts: the practice account always, Google Ads where the service has an OAuth client of its own. */
export function adAccounts(
	binding: D1Database,
	random: Random,
	settings: GoogleAdsSettings | null,
): AdAccounts {
	const google = settings && googleAds(settings);
	return {
		signIn: google?.signIn ?? null,
		open(key) {
			if (key.kind === "practice")
				return practiceAds(binding, random, key.workspaceId);
			if (!google)
				throw new Error(
					"GOOGLE_OAUTH_CLIENT_ID is not set, yet a connection to Google Ads is stored. Set it as it was.",
				);
			return google.open(key);
		},
	};
}
