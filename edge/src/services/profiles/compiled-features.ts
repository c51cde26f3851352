import {
	type CompiledFeatures,
	compileFeatures,
} from "@lotse/shared/profile/features/compile-features.ts";
import { starterFeatures } from "@lotse/shared/profile/features/starter-features.ts";
import type { WorkspaceStore } from "../../ports.ts";
import { keepNewest } from "../keep-newest.ts";

const kept = new Map<string, CompiledFeatures>();
const starter = compileFeatures(starterFeatures);

/** A version of a workspace's definition, ready to compute (null: the one it began with). Versions never change, so it is kept from one request to the next. */
export async function compiledFeatures(
	workspace: Pick<WorkspaceStore, "featureSets">,
	workspaceId: string,
	version: number | null,
): Promise<CompiledFeatures> {
	if (version === null) return starter;
	const key = `${workspaceId} ${version}`;
	const known = kept.get(key);
	if (known) return known;
	const set = await workspace.featureSets.get(version);
	if (set === null) throw new Error(`no version ${version} of the features`);
	return keepNewest(kept, key, compileFeatures(set));
}
