import type { WorkspaceStore } from "../../ports.ts";
import { artifactOf } from "./artifact-of.ts";
import type { ChurnInService } from "./rank-win-back.ts";

/** Models that answer for somebody, or run beside. */
export async function churnInService(
	workspace: WorkspaceStore,
): Promise<ChurnInService[]> {
	const found: ChurnInService[] = [];
	for (const info of await workspace.registry.list()) {
		if (info.kind !== "churn") continue;
		if (!["active", "canary", "shadow"].includes(info.stage)) continue;
		const stored = await workspace.registry.get(info.id);
		const model = stored && artifactOf("churn", stored.artifact);
		if (model) found.push({ info, model });
	}
	return found;
}
