import type { Stop } from "@lotse/shared/contract/stops.ts";
import {
	type BudgetPolicy,
	defaultBudgetPolicy,
} from "@lotse/shared/trust/limits/budget-policy.ts";
import type { WorkspaceStore } from "../../ports.ts";
import { readStop } from "../governance/read-stop.ts";

/** The workspace's limits and brake, read now; where nothing was set, the defaults and no brake. */
export async function readAdSettings(
	workspace: WorkspaceStore,
): Promise<{ policy: BudgetPolicy; stop: Stop }> {
	const [policy, stop] = await Promise.all([
		workspace.adSettings.get(),
		readStop(workspace),
	]);
	return { policy: policy ?? defaultBudgetPolicy, stop };
}
