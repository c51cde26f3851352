import type {
	AdAccount,
	AdCampaign,
} from "@lotse/shared/contract/ads-accounts.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import type { FieldProblem } from "@lotse/shared/contract/problem.ts";
import { allowedRange } from "@lotse/shared/trust/limits/allowed-range.ts";
import { checkBudgetChange } from "@lotse/shared/trust/limits/check-budget-change.ts";
import type { Ports } from "../../ports.ts";
import { limitWords } from "./limit-words.ts";
import { readAccountNow } from "./read-account-now.ts";
import { readAdSettings } from "./read-ad-settings.ts";

export interface PlannedRow {
	readonly campaign: AdCampaign;
	readonly toMicros: number;
	readonly reason: string;
	readonly minMicros: number;
	readonly maxMicros: number;
}

/** Checks wanted amounts one after the other, each as if those before it were done; names every row that cannot be. */
export async function planAdChanges(
	ports: Ports,
	workspaceId: string,
	account: AdAccount,
	campaigns: readonly AdCampaign[],
	wanted: readonly { budgetId: string; toMicros: number; reason: string }[],
	language: Language,
): Promise<
	{ ok: true; rows: PlannedRow[] } | { ok: false; errors: FieldProblem[] }
> {
	const { policy } = await readAdSettings(ports.store.of(workspaceId));
	let now = await readAccountNow(
		ports,
		workspaceId,
		account,
		campaigns,
		policy,
	);
	const rows: PlannedRow[] = [];
	const errors: FieldProblem[] = [];
	for (const [index, { budgetId, toMicros, reason }] of wanted.entries()) {
		const field = `changes.${index}.toMicros`;
		const campaign = campaigns.find((one) => one.budgetId === budgetId);
		if (!campaign || rows.some((row) => row.campaign.budgetId === budgetId)) {
			const words = campaign ? twice : limitWords.gone;
			errors.push({ field, message: budgetId, fix: words[language] });
			continue;
		}
		const { amountMicros: fromMicros } = campaign;
		const change = { fromMicros, toMicros, isUndo: false };
		const reasons = checkBudgetChange(campaign, change, now, policy);
		for (const one of reasons)
			errors.push({
				field,
				message: campaign.name,
				fix: limitWords[one][language],
			});
		if (reasons.length > 0) continue;
		const range = allowedRange(fromMicros, account.currency, policy);
		rows.push({ campaign, toMicros, reason, ...range });
		now = {
			...now,
			totalMicros: now.totalMicros + toMicros - fromMicros,
			past: [...now.past, { budgetId, fromMicros, toMicros, day: now.day }],
		};
	}
	return errors.length > 0 ? { ok: false, errors } : { ok: true, rows };
}

const twice = {
	de: "Dieses Budget kommt zweimal vor. Nennen Sie es einmal.",
	en: "This budget is named twice. Name it once.",
};
