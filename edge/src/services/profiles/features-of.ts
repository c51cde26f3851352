import { mergeStates } from "@lotse/shared/profile/features/merge-states.ts";
import { readFeatures } from "@lotse/shared/profile/features/read-features.ts";
import type { WorkspaceStore } from "../../ports.ts";
import { compiledFeatures } from "./compiled-features.ts";
import { countIn } from "./count-in.ts";

/** As many identifiers as one person may have. */
const mostMembers = 200;

/** A person's features at a time. One reading of what is kept; whoever's events are not counted in yet has them counted for this answer, and the consumer keeps it. */
export async function featuresOf(
	workspace: WorkspaceStore,
	workspaceId: string,
	identifier: Parameters<WorkspaceStore["featureStates"]["person"]>[0],
	now: number,
) {
	const { featureStates } = workspace;
	const {
		version: inForce,
		kept,
		others,
	} = await featureStates.person(identifier, mostMembers);
	const compiled = await compiledFeatures(workspace, workspaceId, inForce);
	const states = await countIn(featureStates, compiled, kept, now);
	const merged = mergeStates(
		compiled,
		states.map(({ state }) => state),
	);
	const values = readFeatures(compiled, merged, now);
	const { name, version, owner, features } = compiled.set;
	return {
		definition: { name, version, owner },
		at: now,
		events: states.reduce((sum, { events }) => sum + events, 0),
		identifiers: others + 1,
		features: Object.fromEntries(
			features.map((feature, i) => {
				const value = values[i] ?? null;
				return [
					feature.name,
					value === null || typeof value === "number" ? value : [...value],
				];
			}),
		),
	};
}
