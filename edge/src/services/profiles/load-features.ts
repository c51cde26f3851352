import {
	type CompiledFeatures,
	compileFeatures,
} from "@lotse/shared/profile/features/compile-features.ts";
import { starterFeatures } from "@lotse/shared/profile/features/starter-features.ts";
import type { WorkspaceStore } from "../../ports.ts";

/** The definition of features in force in a workspace, ready to compute. */
export async function loadFeatures(
	workspace: Pick<WorkspaceStore, "featureSets">,
): Promise<CompiledFeatures> {
	return compileFeatures(
		(await workspace.featureSets.latest()) ?? starterFeatures,
	);
}
