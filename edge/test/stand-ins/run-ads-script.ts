/// <reference path="../../../plugins/google-ads/ads-script/ads-app.d.ts" />
import { main, settings } from "../../../plugins/google-ads/ads-script/main.ts";

/**
 * Runs the Ads Script over an account of daily budgets, with the answer it gets for its plan, and keeps what it reports. Google's runtime
 * waits for its requests; here the answer is asked for before and the report sent after.
 */
export function runAdsScript(
	account: Map<string, number>,
	plan: string,
	{ action, isPreview }: { action: "apply" | "revert"; isPreview: boolean },
) {
	const urls: string[] = [];
	let report: Record<string, unknown> = {};
	Object.assign(settings, {
		address: "https://lotse.example",
		token: "lot_x",
		decisionId: JSON.parse(plan).decisionId,
		action,
	});
	const rows = () =>
		[...account].map(([id, amount]) => ({
			campaign: { status: "ENABLED" },
			campaignBudget: { id, amountMicros: String(amount), period: "DAILY" },
		}));
	Object.assign(globalThis, {
		Logger: { log: () => undefined },
		UrlFetchApp: {
			fetch(url: string, { payload }: { payload?: string }) {
				urls.push(url);
				if (payload !== undefined) report = JSON.parse(payload);
				return {
					getResponseCode: () => 200,
					getContentText: () => plan,
				};
			},
		},
		AdsApp: {
			currentAccount: () => ({
				getCustomerId: () => "100-000-0001",
				getCurrencyCode: () => "EUR",
			}),
			getExecutionInfo: () => ({ isPreview: () => isPreview }),
			search() {
				const left = rows();
				return { hasNext: () => left.length > 0, next: () => left.shift() };
			},
			budgets: () => ({
				withIds: ([id]: number[]) => ({
					get: () => ({
						hasNext: () => account.has(String(id)),
						next: () => ({
							setAmount: (amount: number) =>
								account.set(String(id), Math.round(amount * 1_000_000)),
						}),
					}),
				}),
			}),
		},
	});
	const lines = main();
	return { lines, urls, report };
}
