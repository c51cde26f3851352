import { listAdCampaigns } from "@lotse/shared/contract/ads-accounts.ts";
import { allowedRange } from "@lotse/shared/trust/limits/allowed-range.ts";
import { checkBudgetChange } from "@lotse/shared/trust/limits/check-budget-change.ts";
import { serve } from "../../serve.ts";
import { limitWords } from "../../services/ads/limit-words.ts";
import { openAdPlatform } from "../../services/ads/open-ad-platform.ts";
import { readAccountNow } from "../../services/ads/read-account-now.ts";
import { readAdSettings } from "../../services/ads/read-ad-settings.ts";

/** Reasons that hold whatever amount is asked for. */
const standing = new Set([
	"not-above-zero",
	"not-a-daily-budget",
	"shared-budget",
	"cooling-down",
]);

export const listAdCampaignsFeature = serve(listAdCampaigns)(
	async ({ input, caller, workspace, ports, language }) => {
		const { workspaceId } = caller;
		const opened = await openAdPlatform(ports, workspaceId, input.customerId);
		if (!opened.ok)
			return { ok: false, code: opened.code, detail: opened.message[language] };
		const { account, platform } = opened;
		const read = await platform.listCampaigns(input.customerId);
		if (!read.ok) {
			const { message } = read.failure;
			return { ok: false, code: "unprocessable", detail: message[language] };
		}
		const { policy } = await readAdSettings(workspace);
		const now = await readAccountNow(
			ports,
			workspaceId,
			account,
			read.value,
			policy,
		);
		const campaigns = read.value.slice(0, 10_000).map((campaign) => {
			const { amountMicros: fromMicros } = campaign;
			const range = allowedRange(fromMicros, account.currency, policy);
			const wanted = { fromMicros, toMicros: range.maxMicros, isUndo: false };
			const hindrances = checkBudgetChange(campaign, wanted, now, policy)
				.filter((reason) => standing.has(reason))
				.map((reason) => limitWords[reason][language]);
			return { ...campaign, ...range, hindrances };
		});
		const readAt = ports.clock.now();
		return { ok: true, body: { account, readAt, today: now.day, campaigns } };
	},
);
