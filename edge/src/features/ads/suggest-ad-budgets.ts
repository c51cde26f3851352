import { suggestAdBudgets } from "@lotse/shared/contract/ads-accounts.ts";
import { serve } from "../../serve.ts";
import { openAdPlatform } from "../../services/ads/open-ad-platform.ts";
import { readAdSettings } from "../../services/ads/read-ad-settings.ts";
import { suggestCampaignBudgets } from "../../services/ads/suggest-campaign-budgets.ts";

export const suggestAdBudgetsFeature = serve(suggestAdBudgets)(
	async ({ input, caller, workspace, ports, language }) => {
		const { workspaceId } = caller;
		const opened = await openAdPlatform(ports, workspaceId, input.customerId);
		if (!opened.ok)
			return { ok: false, code: opened.code, detail: opened.message[language] };
		const newest = (await workspace.models.list()).find(
			({ advice }) => advice === "given",
		);
		const model = newest ? await workspace.models.get(newest.id) : null;
		if (!model)
			return {
				ok: true,
				body: { model: null, message: noModel[language], suggestions: [] },
			};
		const read = await opened.platform.listCampaigns(input.customerId);
		if (!read.ok) {
			const { message } = read.failure;
			return { ok: false, code: "unprocessable", detail: message[language] };
		}
		const { policy } = await readAdSettings(workspace);
		const { currency } = opened.account;
		const suggested = suggestCampaignBudgets(model, read.value, {
			currency,
			policy,
			language,
		});
		return { ok: true, body: suggested };
	},
);

const noModel = {
	de: "Noch kein Modell, dessen Rat trägt. Laden Sie unter „Budget“ Wochendaten hoch; bis dahin schlagen Sie Beträge von Hand vor.",
	en: "No model yet whose advice holds. Upload weekly data under “Budget”; until then propose amounts by hand.",
};
