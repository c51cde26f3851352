import type {
	AdCampaign,
	AdOutcome,
} from "@lotse/shared/contract/ads-accounts.ts";
import type { Language, Localised } from "@lotse/shared/contract/localised.ts";
import {
	checkBudgetChange,
	type LimitReason,
} from "@lotse/shared/trust/limits/check-budget-change.ts";
import type { AdPlatform, StoredAdChange } from "../../ports.ts";
import { limitWords } from "./limit-words.ts";
import { type OpenedAccount, openAdPlatform } from "./open-ad-platform.ts";
import { readAccountNow } from "./read-account-now.ts";
import { readAdSettings } from "./read-ad-settings.ts";
import { type ChangeAttempt, recordAdChange } from "./record-ad-change.ts";

export interface Attempt extends ChangeAttempt {
	/** Everything but the change itself; nothing is written. */
	readonly isDryRun: boolean;
	readonly language: Language;
}

type Opened = Extract<OpenedAccount, { ok: true }>;

/**
 * Carries out one approved change, or undoes it, in this order: read the account anew; stop at drift, sharing, limits or the brake;
 * claim the change (audited, so that two attempts and two decisions cannot both slip through a limit); let the platform validate;
 * look at the brake once more; change; read again; record with the platform's request number. What fails before the change leaves
 * everything as it was.
 */
export async function carryOutAdChange(
	attempt: Attempt,
	change: StoredAdChange,
): Promise<AdOutcome> {
	const { ports, caller, isUndo, isDryRun, language } = attempt;
	const wanted = isUndo
		? { fromMicros: change.toMicros, toMicros: change.fromMicros, isUndo }
		: { fromMicros: change.fromMicros, toMicros: change.toMicros, isUndo };
	const outcome = (
		result: AdOutcome["result"],
		foundMicros: number | null,
		message: Localised | null,
		requestId: string | null = null,
	): AdOutcome => ({
		changeId: change.id,
		campaign: change.campaign,
		foundMicros,
		toMicros: wanted.toMicros,
		result,
		message: message?.[language] ?? "",
		requestId,
	});
	const opened = await openAdPlatform(
		ports,
		caller.workspaceId,
		change.customerId,
	);
	if (!opened.ok) return outcome("refused", null, opened.message);
	const { platform } = opened;
	const read = await platform.listCampaigns(change.customerId);
	if (!read.ok) return outcome("refused", null, read.failure.message);
	const campaign = campaignOf(read.value, change);
	if (!campaign) return outcome("refused", null, limitWords.gone);
	const found = campaign.amountMicros;
	const record = recordAdChange(attempt, change);

	if (!isDryRun && change.state === record.busy && found === wanted.toMicros) {
		// An earlier attempt got through without our hearing of it.
		await record.settle(found, found, []);
		return outcome("changed", found, null);
	}
	if (isUndo && change.state === "applying" && found === change.fromMicros) {
		// It was never known whether the change arrived; now it is: it did not, so there is nothing to put back.
		if (!isDryRun) await record.close();
		return outcome(isDryRun ? "would-change" : "changed", found, null);
	}
	const hindrances = () =>
		findHindrances(attempt, opened, read.value, campaign, change, wanted);
	const [hindrance] = await hindrances();
	if (hindrance) {
		if (!isDryRun && change.state === record.busy)
			await record.release(hindrance);
		return outcome("refused", found, limitWords[hindrance]);
	}
	if (isDryRun) {
		const checked = await set(platform, change, wanted.toMicros, true);
		return checked.ok
			? outcome("would-change", found, null, checked.requestId)
			: outcome("refused", found, checked.failure.message);
	}
	if (!(await record.claim(hindrances))) {
		const [meanwhile = "meanwhile"] = await hindrances();
		return outcome("refused", found, limitWords[meanwhile]);
	}
	const validated = await set(platform, change, wanted.toMicros, true);
	if (!validated.ok) {
		await record.release(validated.failure.code);
		return outcome("refused", found, validated.failure.message);
	}
	const { stop } = await readAdSettings(ports.store.of(caller.workspaceId));
	if (stop.isStopped) {
		await record.release("stopped");
		return outcome("refused", found, limitWords.stopped);
	}
	const made = await set(platform, change, wanted.toMicros, false);
	if (!made.ok && !made.failure.isUncertain) {
		await record.release(made.failure.code);
		return outcome("refused", found, made.failure.message);
	}
	const requestId = made.ok ? made.requestId : made.failure.requestId;
	const after = await platform.listCampaigns(change.customerId);
	const shown = after.ok
		? campaignOf(after.value, change)?.amountMicros
		: undefined;
	if (shown === wanted.toMicros) {
		await record.settle(found, shown, [validated.requestId, requestId]);
		return outcome("changed", found, null, requestId);
	}
	if (shown === found && !made.ok) {
		await record.release(made.failure.code);
		return outcome("refused", found, made.failure.message);
	}
	await record.unverified(shown ?? null, requestId);
	return outcome("unverified", found, unverified, requestId);
}

const unverified: Localised = {
	de: "Ob die Änderung ankam, ließ sich nicht feststellen. Sehen Sie in Google Ads nach; ein neuer Versuch hier klärt es.",
	en: "Whether the change arrived could not be established. Look in Google Ads; trying again here settles it.",
};

function campaignOf(
	campaigns: readonly AdCampaign[],
	change: StoredAdChange,
): AdCampaign | undefined {
	return campaigns.find(({ budgetId }) => budgetId === change.budgetId);
}

function set(
	platform: AdPlatform,
	{ customerId, budgetId }: StoredAdChange,
	amountMicros: number,
	isDryRun: boolean,
) {
	return platform.setBudget(customerId, { budgetId, amountMicros, isDryRun });
}

/** The brake and the limits, with everything Lotse changed up to now. */
async function findHindrances(
	{ ports, caller }: Attempt,
	{ account }: Opened,
	campaigns: readonly AdCampaign[],
	campaign: AdCampaign,
	change: StoredAdChange,
	wanted: Parameters<typeof checkBudgetChange>[1],
): Promise<(LimitReason | "stopped")[]> {
	const workspace = ports.store.of(caller.workspaceId);
	const { policy, stop } = await readAdSettings(workspace);
	if (stop.isStopped) return ["stopped"];
	const now = await readAccountNow(
		ports,
		caller.workspaceId,
		account,
		campaigns,
		policy,
		change.id,
	);
	return checkBudgetChange(campaign, wanted, now, policy);
}
