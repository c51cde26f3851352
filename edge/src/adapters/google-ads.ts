import { type AdsClient, adsClient } from "@lotse/google-ads/ads-client.ts";
import { failureWords } from "@lotse/google-ads/failure-words.ts";
import { listAccounts } from "@lotse/google-ads/list-accounts.ts";
import { listCampaigns } from "@lotse/google-ads/list-campaigns.ts";
import { listUserLists } from "@lotse/google-ads/list-user-lists.ts";
import { readReportDay } from "@lotse/google-ads/read-report-day.ts";
import { readWeeks } from "@lotse/google-ads/read-weeks.ts";
import { setBudget } from "@lotse/google-ads/set-budget.ts";
import type { SignInSettings } from "@lotse/google-ads/sign-in.ts";
import type { AdKey, AdPlatform, AdSignIn } from "../ports.ts";

export interface GoogleAdsSettings extends SignInSettings {
	/** Other than Google's in tests. */
	readonly baseUrl?: string;
	/** Of the Data Manager API, likewise. */
	readonly conversionsUrl?: string;
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
				readReportDay: (customerId, report, day) =>
					readReportDay(client, customerId, report, day),
				listAudiences: (customerId) => listUserLists(client, customerId),
				readWeeks: (customerId, from, to) =>
					readWeeks(client, customerId, from, to),
				async sendAudience(account, { userListId, change, members, isDryRun }) {
					const token = await accessToken(false).catch(() => undefined);
					if (!token) return noToken(token === null);
					const { changeAudience } = await import(
						"@lotse/google-ads/change-audience.ts"
					);
					const { conversionsUrl: rootUrl } = settings;
					const sent = await changeAudience(
						{
							accessToken: token,
							...(rootUrl === undefined ? {} : { rootUrl }),
						},
						{ ...account, userListId },
						members,
						{ change, isDryRun },
					);
					return sent.ok ? { ...sent, value: null } : sent;
				},
				mostConversions: 2_000,
				async reportConversions(
					account,
					{ conversionActionId, events, isDryRun },
				) {
					const token = await accessToken(false).catch(() => undefined);
					if (!token) return noToken(token === null);
					const { ingestConversions } = await import(
						"@lotse/google-ads/ingest-conversions.ts"
					);
					const { conversionsUrl: rootUrl } = settings;
					return ingestConversions(
						{
							accessToken: token,
							...(rootUrl === undefined ? {} : { rootUrl }),
						},
						{ ...account, conversionActionId },
						events,
						isDryRun,
					);
				},
				setBudget: (customerId, change) =>
					setBudget(client, customerId, change),
			};
		},
	};
}

function noToken(isEnded: boolean) {
	const code = isEnded ? "sign-in-ended" : "unreachable";
	const message = failureWords(code, "");
	const failure = { code, message, isUncertain: false, requestId: null };
	return { ok: false, failure, index: null } as const;
}
