/*
 * Lotse for Google Ads Scripts: carries out one approved plan in the account it runs in.
 *
 * 1. Google Ads → Tools → Bulk actions → Scripts → new script; paste this file.
 * 2. Below, either give address and token (a Lotse token that may only this: scope ads:script) with the decision's id,
 *    or paste the plan itself between the backquotes. With address and token, Lotse hears what was done.
 * 3. "Preview" shows what would happen. "Run" does it. Running it twice changes nothing the second time.
 * 4. To put back what was, set action to "revert" and run it again.
 *
 * Each budget is read right before it is changed. It is left alone when somebody changed it meanwhile, when several
 * campaigns share it, when it is no daily budget, or when the change is larger than the plan's own limits.
 */

export const settings = {
	/** For example https://lotse.example */
	address: "",
	/** Starts with lot_ */
	token: "",
	/** Starts with dec_ */
	decisionId: "",
	/** "apply", or "revert" to put back what was */
	action: "apply",
	/** Instead of the three above: the plan as text. */
	plan: ``,
};

type Plan = {
	kind: string;
	version: number;
	decisionId: string;
	action: string;
	title: string;
	customerId: string;
	currency: string;
	changes: {
		budgetId: string;
		campaign: string;
		fromMicros: number;
		toMicros: number;
	}[];
	policy: {
		maxIncreasePercent: number;
		maxDecreasePercent: number;
		maxDayPercent: number;
		accountCapMicros: number | null;
	};
};

type Outcome = {
	budgetId: string;
	foundMicros: number | null;
	result: string;
	reason: string;
};

type Budget = {
	id: string;
	/** Whether a campaign that runs spends from it. */
	isUsed: boolean;
	amountMicros: number;
	isDaily: boolean;
	isShared: boolean;
};

export function main(): string[] {
	const plan = readPlan();
	const lines = [`Lotse: ${plan.title}`];
	const account = AdsApp.currentAccount();
	const customerId = account.getCustomerId().replace(/-/g, "");
	if (customerId !== plan.customerId)
		throw new Error(
			`This plan is for account ${plan.customerId}; this is ${customerId}. Nothing was changed.`,
		);
	if (account.getCurrencyCode() !== plan.currency)
		throw new Error(
			`This plan is in ${plan.currency}; the account is in ${account.getCurrencyCode()}. Nothing was changed.`,
		);
	const isPreview = AdsApp.getExecutionInfo().isPreview();
	const budgets = readBudgets();
	const outcomes: Outcome[] = [];
	const start = sumOf(budgets);
	let total = start;
	let moved = 0;
	for (const change of plan.changes) {
		const budget = budgets[change.budgetId];
		const by = change.toMicros - change.fromMicros;
		const reason = hindrance(plan, change, budget, {
			start,
			after: total + by,
			moved: moved + Math.abs(by),
		});
		const words = `${change.campaign}: ${money(change.fromMicros)} -> ${money(change.toMicros)} ${plan.currency} a day`;
		const note = (result: string) =>
			outcomes.push({
				budgetId: change.budgetId,
				foundMicros: budget === undefined ? null : budget.amountMicros,
				result,
				reason,
			});
		if (reason !== "" || budget === undefined) {
			lines.push(`left alone: ${words} (${reason})`);
			note(reason === "already so" ? "already" : "left-alone");
			continue;
		}
		total += by;
		moved += Math.abs(by);
		if (isPreview) {
			lines.push(`would set: ${words}`);
			note("would-set");
			continue;
		}
		const isSet = setBudget(budget, change.toMicros);
		lines.push(
			isSet
				? `set: ${words}`
				: `UNCERTAIN: ${words}: the account shows another amount; please look`,
		);
		note(isSet ? "set" : "uncertain");
	}
	if (settings.plan === "")
		lines.push(report(plan, isPreview, customerId, outcomes));
	for (const line of lines) Logger.log(line);
	return lines;
}

function readPlan(): Plan {
	let text = settings.plan;
	if (text === "") {
		const response = UrlFetchApp.fetch(
			`${settings.address}/v1/ads/decisions/${settings.decisionId}/plan?action=${settings.action}`,
			{
				headers: { Authorization: `Bearer ${settings.token}` },
				muteHttpExceptions: true,
			},
		);
		text = response.getContentText();
		if (response.getResponseCode() !== 200)
			throw new Error(`Lotse gave no plan: ${text.slice(0, 500)}`);
	}
	const plan: Plan = JSON.parse(text);
	if (plan.kind !== "lotse-ads-plan" || plan.version !== 1)
		throw new Error("This is no plan this script understands.");
	return plan;
}

/** Tells Lotse what was done, so that decision, trail and rest between changes are true. What was done stands either way. */
function report(
	plan: Plan,
	isPreview: boolean,
	customerId: string,
	outcomes: Outcome[],
): string {
	if (outcomes.length === 0) return "nothing to report";
	try {
		const response = UrlFetchApp.fetch(
			`${settings.address}/v1/ads/decisions/${plan.decisionId}/script-runs`,
			{
				method: "post",
				contentType: "application/json",
				headers: { Authorization: `Bearer ${settings.token}` },
				payload: JSON.stringify({
					action: plan.action,
					isPreview,
					customerId,
					outcomes,
				}),
				muteHttpExceptions: true,
			},
		);
		if (response.getResponseCode() === 200) return "Lotse has been told";
		return `Lotse did not take the report: ${response.getContentText().slice(0, 500)}. Run this once more; what was set is not set again.`;
	} catch (error) {
		return `Lotse could not be reached: ${error}. Run this once more; what was set is not set again.`;
	}
}

/** Budgets of enabled and paused campaigns by their id. */
function readBudgets(): Record<string, Budget> {
	const budgets: Record<string, Budget> = {};
	const rows = AdsApp.search(
		"SELECT campaign.status, campaign_budget.id, campaign_budget.amount_micros, campaign_budget.period, campaign_budget.explicitly_shared, campaign_budget.reference_count FROM campaign WHERE campaign.status IN ('ENABLED', 'PAUSED')",
	);
	while (rows.hasNext()) {
		const { campaign, campaignBudget } = rows.next();
		budgets[campaignBudget.id] = {
			id: campaignBudget.id,
			isUsed:
				campaign.status === "ENABLED" ||
				budgets[campaignBudget.id]?.isUsed === true,
			amountMicros: Number(campaignBudget.amountMicros || 0),
			isDaily: (campaignBudget.period || "DAILY") === "DAILY",
			isShared:
				campaignBudget.explicitlyShared === true ||
				Number(campaignBudget.referenceCount || 1) > 1,
		};
	}
	return budgets;
}

function sumOf(budgets: Record<string, Budget>): number {
	return Object.keys(budgets).reduce((sum, id) => {
		const budget = budgets[id];
		return budget?.isDaily && budget.isUsed ? sum + budget.amountMicros : sum;
	}, 0);
}

/** Why a change is not made; empty when nothing speaks against it. */
function hindrance(
	plan: Plan,
	change: Plan["changes"][number],
	budget: Budget | undefined,
	account: { start: number; after: number; moved: number },
): string {
	const { fromMicros, toMicros } = change;
	const { policy } = plan;
	if (budget === undefined) return "not in this account";
	if (budget.amountMicros === toMicros) return "already so";
	if (!budget.isDaily) return "no daily budget";
	if (budget.isShared) return "several campaigns share it";
	if (budget.amountMicros !== fromMicros)
		return `somebody changed it to ${money(budget.amountMicros)}`;
	if (toMicros <= 0) return "not above zero";
	const by = toMicros - fromMicros;
	const cap = policy.accountCapMicros;
	if (cap !== null && by > 0 && account.after > cap)
		return "above the account's cap";
	// How far and how often is limited on the way there, not on the way back.
	if (plan.action === "revert") return "";
	if (by * 100 > fromMicros * policy.maxIncreasePercent)
		return "more than one change may add";
	if (-by * 100 > fromMicros * policy.maxDecreasePercent)
		return "more than one change may take";
	if (account.moved * 100 > account.start * policy.maxDayPercent)
		return "too much for one day";
	return "";
}

/** Sets it and reads it back. */
function setBudget(budget: Budget, toMicros: number): boolean {
	const found = AdsApp.budgets()
		.withIds([Number(budget.id)])
		.get();
	if (!found.hasNext()) return false;
	found.next().setAmount(toMicros / 1_000_000);
	return readBudgets()[budget.id]?.amountMicros === toMicros;
}

function money(micros: number): string {
	return (micros / 1_000_000).toFixed(2);
}
