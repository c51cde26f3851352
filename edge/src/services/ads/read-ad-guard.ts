import type { AdGuard } from "@lotse/shared/contract/ads-watch.ts";
import type { WorkspaceStore } from "../../ports.ts";

const defaultGuard: AdGuard = { isAutomatic: false, settleDays: 7 };

/** Whether budget changes go back by themselves, read now; where nothing was set they do not. */
export async function readAdGuard(workspace: WorkspaceStore): Promise<AdGuard> {
	return (await workspace.adGuard.get()) ?? defaultGuard;
}
