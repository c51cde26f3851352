import type { Language } from "@lotse/shared/contract/localised.ts";
import type { ReturnLook } from "@lotse/shared/trust/limits/judge-return.ts";
import type { StoredAdWatch } from "../../ports/ad-watch-store.ts";
import type { Ports } from "../../ports.ts";
import { systemCaller } from "../system-caller.ts";
import { readAdGuard } from "./read-ad-guard.ts";
import { readAdSettings } from "./read-ad-settings.ts";
import { runAdChanges } from "./run-ad-changes.ts";

const mostTries = 4;
const pauseMs = 15 * 60_000;

/**
 * Takes an applied change back without a person, by the way a person would: brake, drift, sharing, cap, validation, verification and
 * trail are the same. Each budget is claimed before it is changed, so an attempt that broke off is found out by reading the account, and
 * nothing is done twice. Switched off or braked meanwhile: a person decides.
 */
export async function revertByItself(
	ports: Ports,
	workspaceId: string,
	watch: StoredAdWatch,
): Promise<void> {
	const workspace = ports.store.of(workspaceId);
	const { decisionId, looks, tries } = watch;
	const keep = async (
		change: Parameters<typeof workspace.adWatches.update>[1],
	) =>
		void (await ports.store.batch([
			workspace.adWatches.update(decisionId, change),
		]));
	const [decision, guard, { stop }, about] = await Promise.all([
		workspace.decisions.get(decisionId),
		readAdGuard(workspace),
		readAdSettings(workspace),
		workspace.workspace.get(),
	]);
	if (decision?.state === "reverted")
		return keep({ state: "reverted", nextLookAt: null });
	if (decision?.state !== "applied")
		return keep({ state: "none", nextLookAt: null });
	const proposed = { state: "proposed", nextLookAt: null } as const;
	if (stop.isStopped) return keep({ ...proposed, reason: "stopped" });
	if (!guard.isAutomatic) return keep({ ...proposed, reason: "switched-off" });
	const language = about?.language ?? "en";
	const done = await runAdChanges(
		ports,
		systemCaller(workspaceId),
		"revert",
		{ decisionId, version: decision.version, dryRun: false },
		language,
		noteOf(looks.at(-1), language),
	);
	if (done.ok && done.body.decision.state === "reverted")
		return keep({ state: "reverted", nextLookAt: null });
	if (tries + 1 >= mostTries) return keep({ ...proposed, reason: "refused" });
	await keep({ tries: tries + 1, nextLookAt: ports.clock.now() + pauseMs });
}

function noteOf(look: ReturnLook | undefined, language: Language): string {
	if (!look) return "";
	const percent = new Intl.NumberFormat(language, {
		style: "percent",
		maximumFractionDigits: 0,
	});
	const [share, low] = [percent.format(look.share), percent.format(look.low)];
	return language === "de"
		? `Von selbst zurückgenommen: ${look.from} bis ${look.to} brachte ${share} des Erwarteten, das Band beginnt bei ${low}.`
		: `Taken back by itself: ${look.from} to ${look.to} brought ${share} of what was expected; the band begins at ${low}.`;
}
