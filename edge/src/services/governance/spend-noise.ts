import type { PrivacyCost } from "@lotse/shared/trust/privacy/noise-scale.ts";
import {
	type BudgetVerdict,
	type PrivacyBudget,
	spendBudget,
} from "@lotse/shared/trust/privacy/spend-budget.ts";
import type { Caller, Ports } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { noiseLimit } from "./noise-limit.ts";

export type NoiseSpent =
	| { readonly ok: true; readonly budget: PrivacyBudget }
	| { readonly ok: false; readonly left: PrivacyCost };

const attempts = 8;

/**
 * Takes the cost of a report from its dataset's budget, before any noise is drawn, or refuses. The entry's number is a key and the trail's
 * end is read in between, so that of any number of reports at once no two are paid with the same rest.
 */
export async function spendNoise(
	ports: Ports,
	{ workspaceId, memberId }: Caller,
	dataset: string,
	cost: PrivacyCost,
): Promise<NoiseSpent> {
	const { noise } = ports.store.of(workspaceId);
	for (let attempt = 1; ; attempt++) {
		const spent = await noise.spent(dataset);
		const verdict: BudgetVerdict = spendBudget(
			{ limit: noiseLimit, spent },
			cost,
		);
		if (!verdict.ok) return { ok: false, left: verdict.left };
		const entry = {
			...cost,
			dataset,
			number: spent.number + 1,
			at: ports.clock.now(),
			actor: memberId,
		};
		const result = await commitWithAudit(
			ports,
			workspaceId,
			{
				actor: memberId,
				action: "privacy.report",
				subject: dataset,
				detail: { ...cost },
			},
			[noise.spend(entry)],
		);
		if (result.ok) return { ok: true, budget: verdict.budget };
		if (attempt === attempts)
			throw new Error(`${dataset}: ${attempts} others were faster`);
	}
}
