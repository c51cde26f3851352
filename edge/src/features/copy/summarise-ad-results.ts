import { summariseAdResults } from "@lotse/shared/contract/ad-results.ts";
import type { AccountResult } from "@lotse/shared/language/headline/results/account-result.ts";
import { serve } from "../../serve.ts";
import { summariseLayer } from "../../services/copy/summarise-layer.ts";

const mostGroups = 200;

export const summariseAdResultsFeature = serve(summariseAdResults)(
	async ({ workspace }) => {
		const [results, stored] = await Promise.all([
			workspace.adResults.list(),
			workspace.headlineLayers.latest(),
		]);
		const days = (which: "from" | "to") =>
			results.flatMap((row) => row[which] ?? []).sort();
		return {
			ok: true,
			body: {
				results: results.length,
				...totalsOf(results),
				from: days("from")[0] ?? null,
				to: days("to").at(-1) ?? null,
				adGroups: groupsOf(results),
				layer: summariseLayer(stored),
			},
		};
	},
);

function totalsOf(rows: readonly AccountResult[]) {
	return {
		texts: new Set(rows.map(({ text }) => text)).size,
		impressions: rows.reduce((sum, { impressions }) => sum + impressions, 0),
		clicks: rows.reduce((sum, { clicks }) => sum + clicks, 0),
	};
}

function groupsOf(results: readonly AccountResult[]) {
	const groups = new Map<string, AccountResult[]>();
	for (const row of results) {
		const key = JSON.stringify([row.campaign, row.adGroup]);
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	return [...groups.values()]
		.map((rows) => ({
			campaign: rows[0]?.campaign ?? "",
			adGroup: rows[0]?.adGroup ?? "",
			...totalsOf(rows),
		}))
		.sort((a, b) => b.impressions - a.impressions)
		.slice(0, mostGroups);
}
