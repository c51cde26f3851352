import { readFeatures } from "@lotse/shared/contract/features.ts";
import { mergeStates } from "@lotse/shared/profile/features/merge-states.ts";
import { readFeatures as readValues } from "@lotse/shared/profile/features/read-features.ts";
import { serve } from "../../serve.ts";
import { loadFeatures } from "../../services/profiles/load-features.ts";
import { membersOf } from "../../services/profiles/members-of.ts";
import { refreshFeatures } from "../../services/profiles/refresh-features.ts";

export const readFeaturesFeature = serve(readFeatures)(
	async ({ input, caller, workspace, ports }) => {
		const { featureStates, identities } = workspace;
		// Most people have one identifier: their rows are read beside the question whether there are more.
		const [compiled, links, marks, kept] = await Promise.all([
			loadFeatures(workspace),
			identities.linksOf([input]),
			featureStates.marks([input]),
			featureStates.get([input]),
		]);
		const members = membersOf(input, links).slice(0, 200);
		const others = members.slice(1);
		const [moreMarks, moreKept] =
			others.length === 0
				? [[], []]
				: await Promise.all([
						featureStates.marks(others),
						featureStates.get(others),
					]);
		const states = await refreshFeatures(
			ports,
			caller.workspaceId,
			compiled,
			[...marks, ...moreMarks],
			[...kept, ...moreKept],
		);
		const now = ports.clock.now();
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
				identifiers: members.length,
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
