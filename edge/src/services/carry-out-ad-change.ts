import type {
	AdCampaign,
	AdOutcome,
} from "@lotse/shared/contract/ads-accounts.ts";
import type { Decision } from "@lotse/shared/contract/decisions.ts";
import type { Language, Localised } from "@lotse/shared/contract/localised.ts";
import {
	checkBudgetChange,
	type LimitReason,
} from "@lotse/shared/trust/limits/check-budget-change.ts";
import type { AdPlatform, Caller, Ports, StoredAdChange } from "../ports.ts";
import { commitWithAudit } from "./commit-with-audit.ts";
import { dayInZone } from "./day-in-zone.ts";
import { limitWords } from "./limit-words.ts";
import { type OpenedAccount, openAdPlatform } from "./open-ad-platform.ts";
import { readAccountNow } from "./read-account-now.ts";
import { readAdSettings } from "./read-ad-settings.ts";

export interface Attempt {
	readonly ports: Ports;
	readonly caller: Pick<Caller, "workspaceId" | "memberId">;
	readonly decision: Pick<Decision, "id" | "version">;
	/** Putting back what was, instead of changing. */
	readonly isUndo: boolean;
	/** Everything but the change itself; nothing is written. */
	readonly isDryRun: boolean;
	readonly language: Language;
}

type Opened = Extract<OpenedAccount, { ok: true }>;

/** States of a change on its way there and back. */
const ways = {
	apply: { rest: "planned", busy: "applying", done: "applied" },
	revert: { rest: "applied", busy: "reverting", done: "reverted" },
} as const;

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
	const way = isUndo ? ways.revert : ways.apply;

	if (!isDryRun && change.state === way.busy && found === wanted.toMicros) {
		// An earlier attempt got through without our hearing of it.
		await settle(attempt, change, found, []);
		return outcome("changed", found, null);
	}
	if (isUndo && change.state === "applying" && found === change.fromMicros) {
		// It was never known whether the change arrived; now it is: it did not, so there is nothing to put back.
		if (!isDryRun) await close(attempt, change);
		return outcome(isDryRun ? "would-change" : "changed", found, null);
	}
	const hindrances = () =>
		findHindrances(attempt, opened, read.value, campaign, change, wanted);
	const [hindrance] = await hindrances();
	if (hindrance) {
		if (!isDryRun && change.state === way.busy)
			await release(attempt, change, hindrance);
		return outcome("refused", found, limitWords[hindrance]);
	}
	if (isDryRun) {
		const checked = await set(platform, change, wanted.toMicros, true);
		return checked.ok
			? outcome("would-change", found, null, checked.requestId)
			: outcome("refused", found, checked.failure.message);
	}
	if (!(await claim(attempt, change, hindrances))) {
		const [meanwhile = "meanwhile"] = await hindrances();
		return outcome("refused", found, limitWords[meanwhile]);
	}
	const validated = await set(platform, change, wanted.toMicros, true);
	if (!validated.ok) {
		await release(attempt, change, validated.failure.code);
		return outcome("refused", found, validated.failure.message);
	}
	const { stop } = await readAdSettings(ports.store.of(caller.workspaceId));
	if (stop.isStopped) {
		await release(attempt, change, "stopped");
		return outcome("refused", found, limitWords.stopped);
	}
	const made = await set(platform, change, wanted.toMicros, false);
	if (!made.ok && !made.failure.isUncertain) {
		await release(attempt, change, made.failure.code);
		return outcome("refused", found, made.failure.message);
	}
	const requestId = made.ok ? made.requestId : made.failure.requestId;
	const after = await platform.listCampaigns(change.customerId);
	const shown = after.ok
		? campaignOf(after.value, change)?.amountMicros
		: undefined;
	if (shown === wanted.toMicros) {
		await settle(attempt, change, found, [validated.requestId, requestId]);
		return outcome("changed", found, null, requestId);
	}
	if (shown === found && !made.ok) {
		await release(attempt, change, made.failure.code);
		return outcome("refused", found, made.failure.message);
	}
	await recordUnverified(attempt, change, shown ?? null, requestId);
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

/** Marks the change as under way, unless the decision, the change or the limits have moved since they were read. */
async function claim(
	attempt: Attempt,
	change: StoredAdChange,
	hindrances: () => Promise<readonly string[]>,
): Promise<boolean> {
	const { ports, caller, decision, isUndo } = attempt;
	const workspace = ports.store.of(caller.workspaceId);
	const account = await workspace.adConnections.getAccount(change.customerId);
	const at = ports.clock.now();
	const day = dayInZone(at, account?.timeZone ?? "UTC");
	const committed = await commitWithAudit(
		ports,
		caller.workspaceId,
		draftOf(attempt, change, "begin", {}),
		[
			workspace.adChanges.update(change.id, {
				state: isUndo ? ways.revert.busy : ways.apply.busy,
				...(isUndo ? { revertedDay: day } : { appliedDay: day }),
				updatedAt: at,
			}),
		],
		async () => {
			const [now, rows] = await Promise.all([
				workspace.decisions.get(decision.id),
				workspace.adChanges.ofDecision(decision.id),
			]);
			return (
				now?.version === decision.version &&
				rows.find(({ id }) => id === change.id)?.state === change.state &&
				(await hindrances()).length === 0
			);
		},
	);
	return committed.ok;
}

/** Back to where it was: nothing was changed in the account. */
async function release(
	attempt: Attempt,
	change: StoredAdChange,
	reason: string,
): Promise<void> {
	const { ports, caller, isUndo } = attempt;
	await commitWithAudit(
		ports,
		caller.workspaceId,
		draftOf(attempt, change, "refused", { reason }),
		[
			ports.store.of(caller.workspaceId).adChanges.update(change.id, {
				state: isUndo ? ways.revert.rest : ways.apply.rest,
				...(isUndo ? { revertedDay: null } : { appliedDay: null }),
				updatedAt: ports.clock.now(),
			}),
		],
	);
}

/** Never arrived in the account: closed without having changed anything. */
async function close(attempt: Attempt, change: StoredAdChange): Promise<void> {
	const { ports, caller } = attempt;
	await commitWithAudit(
		ports,
		caller.workspaceId,
		draftOf(attempt, change, "done", { reason: "never-arrived" }),
		[
			ports.store.of(caller.workspaceId).adChanges.update(change.id, {
				state: "skipped",
				appliedDay: null,
				updatedAt: ports.clock.now(),
			}),
		],
	);
}

/** It was changed and read back: recorded with what was there before and the platform's request numbers. */
async function settle(
	attempt: Attempt,
	change: StoredAdChange,
	before: number,
	requests: readonly (string | null)[],
): Promise<void> {
	const { ports, caller, isUndo } = attempt;
	const requestIds = requests.filter((id) => id !== null);
	await commitWithAudit(
		ports,
		caller.workspaceId,
		draftOf(attempt, change, "done", { before, requestIds }),
		[
			ports.store.of(caller.workspaceId).adChanges.update(change.id, {
				state: isUndo ? ways.revert.done : ways.apply.done,
				requestIds: [...change.requestIds, ...requestIds].slice(-10),
				updatedAt: ports.clock.now(),
			}),
		],
	);
}

/** Stays under way: the next attempt reads the account and knows. */
async function recordUnverified(
	attempt: Attempt,
	change: StoredAdChange,
	shown: number | null,
	requestId: string | null,
): Promise<void> {
	const { ports, caller } = attempt;
	await commitWithAudit(
		ports,
		caller.workspaceId,
		draftOf(attempt, change, "unverified", { shown, requestId }),
		[],
	);
}

function draftOf(
	{ caller, decision, isUndo }: Attempt,
	change: StoredAdChange,
	step: "begin" | "refused" | "done" | "unverified",
	more: Record<string, unknown>,
) {
	const { id, customerId, budgetId, campaign, currency } = change;
	return {
		actor: caller.memberId,
		action: `ads.${isUndo ? "revert" : "apply"}-${step}`,
		subject: decision.id,
		detail: {
			change: id,
			customerId,
			budgetId,
			campaign,
			currency,
			fromMicros: isUndo ? change.toMicros : change.fromMicros,
			toMicros: isUndo ? change.fromMicros : change.toMicros,
			...more,
		},
	};
}
