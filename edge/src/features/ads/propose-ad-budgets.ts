import { proposeAdBudgets } from "@lotse/shared/contract/ads-accounts.ts";
import { serve } from "../../serve.ts";
import { draftAdDecision } from "../../services/ads/draft-ad-decision.ts";
import { openAdPlatform } from "../../services/ads/open-ad-platform.ts";
import { planAdChanges } from "../../services/ads/plan-ad-changes.ts";
import { prepareAdWatch } from "../../services/ads/prepare-ad-watch.ts";
import { startAdWatch } from "../../services/ads/start-ad-watch.ts";
import { createId } from "../../services/create-id.ts";
import { createDecision } from "../../services/review/create-decision.ts";

/** How long the person waits for the weeks before to be read; what is left, the minute's clock reads. */
const readForMs = 3_000;

export const proposeAdBudgetsFeature = serve(proposeAdBudgets)(
	async ({ input, caller, workspace, ports, language }) => {
		const { workspaceId } = caller;
		const opened = await openAdPlatform(ports, workspaceId, input.customerId);
		if (!opened.ok)
			return { ok: false, code: opened.code, detail: opened.message[language] };
		const { account, platform } = opened;
		const model =
			input.modelId === undefined
				? null
				: await workspace.models.get(input.modelId);
		if (input.modelId !== undefined && !model)
			return { ok: false, code: "not-found" };
		const read = await platform.listCampaigns(input.customerId);
		if (!read.ok) {
			const { message } = read.failure;
			return { ok: false, code: "unprocessable", detail: message[language] };
		}
		const planned = await planAdChanges(
			ports,
			workspaceId,
			account,
			read.value,
			input.changes,
			language,
		);
		if (!planned.ok)
			return { ok: false, code: "unprocessable", errors: planned.errors };
		const draft = draftAdDecision(account, planned, model, {
			title: input.title,
			language,
			codeVersion: ports.codeVersion,
		});
		const changes = planned.rows.map(({ campaign, toMicros, reason }) => ({
			id: createId(ports.random, "adc"),
			customerId: account.customerId,
			budgetId: campaign.budgetId,
			campaign: campaign.name,
			currency: account.currency,
			fromMicros: campaign.amountMicros,
			toMicros,
			reason,
			state: "planned" as const,
			appliedDay: null,
			revertedDay: null,
			requestIds: [],
		}));
		const budgetIds = new Set(changes.map(({ budgetId }) => budgetId));
		const campaignIds = read.value
			.filter(({ budgetId }) => budgetIds.has(budgetId))
			.map(({ campaignId }) => campaignId);
		const watchOf = (decisionId: string, createdAt: number) =>
			startAdWatch(decisionId, account.customerId, campaignIds, createdAt);
		const decision = await createDecision(ports, caller, draft, (made) => [
			...changes.map((change, position) =>
				workspace.adChanges.create({
					...change,
					position,
					decisionId: made.id,
					createdAt: made.createdAt,
					updatedAt: made.createdAt,
				}),
			),
			workspace.adWatches.create(watchOf(made.id, made.createdAt)),
		]);
		await prepareAdWatch(
			ports,
			workspaceId,
			watchOf(decision.id, decision.createdAt),
			readForMs,
		);
		const updatedAt = decision.createdAt;
		return {
			ok: true,
			body: {
				decision,
				changes: changes.map((change) => ({
					...change,
					decisionId: decision.id,
					updatedAt,
				})),
			},
		};
	},
);
