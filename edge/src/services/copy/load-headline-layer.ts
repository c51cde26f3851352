import { headlineModel } from "@lotse/shared/language/headline/headline-model.ts";
import type { HeadlineLayer } from "@lotse/shared/language/headline/workspace/headline-layer.ts";
import { openHeadlineLayer } from "@lotse/shared/language/headline/workspace/open-headline-layer.ts";
import type { WorkspaceStore } from "../../ports.ts";

/** The workspace's headline layer, ready to score with; undefined where there is none, or it was learnt on another version of the shipped model. */
export async function loadHeadlineLayer(
	workspace: WorkspaceStore,
): Promise<HeadlineLayer | undefined> {
	const stored = await workspace.headlineLayers.latest();
	if (!stored?.layer) return undefined;
	const opened = openHeadlineLayer(stored.layer, headlineModel.version);
	return opened.ok ? opened.layer : undefined;
}
