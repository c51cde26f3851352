import { defaultBudgetPolicy } from "@lotse/shared/trust/limits/budget-policy.ts";
import type { AdSettings, WorkspaceStore } from "../ports.ts";

/** The workspace's limits and brake, read now; where nothing was set, the defaults and no brake. */
export async function readAdSettings(
	workspace: WorkspaceStore,
): Promise<AdSettings> {
	return (
		(await workspace.adSettings.get()) ?? {
			policy: defaultBudgetPolicy,
			stop: { isStopped: false, by: null, at: null, note: "" },
		}
	);
}
