import { readFeatures } from "@lotse/shared/contract/features.ts";
import { mergeStates } from "@lotse/shared/profile/features/merge-states.ts";
import { readFeatures as readValues } from "@lotse/shared/profile/features/read-features.ts";
import { serve } from "../../serve.ts";
import { compiledFeatures } from "../../services/profiles/compiled-features.ts";
import { countIn } from "../../services/profiles/count-in.ts";

/** As many identifiers as one person may have. */
const mostMembers = 200;

/** One reading of what is kept; whoever's events are not counted in yet has them counted for this answer, and the consumer keeps it. */
export const readFeaturesFeature = serve(readFeatures)(
	async ({ input, caller, workspace, ports }) => {
		const { featureStates } = workspace;
		const {
			version: inForce,
			kept,
			others,
		} = await featureStates.person(input, mostMembers);
		const compiled = await compiledFeatures(
			workspace,
			caller.workspaceId,
			inForce,
		);
		const now = ports.clock.now();
		const states = await countIn(featureStates, compiled, kept, now);
		const merged = mergeStates(
			compiled,
			states.map(({ state }) => state),
		);
		const values = readValues(compiled, merged, now);
		const { name, version, owner, features } = compiled.set;
		return {
			ok: true,
			body: {
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
			},
		};
	},
);
