import { saveFeatureSet } from "@lotse/shared/contract/features.ts";
import { checkFeatureSet } from "@lotse/shared/profile/features/check-feature-set.ts";
import { serve } from "../../serve.ts";
import { loadFeatures } from "../../services/profiles/load-features.ts";
import { storeFeatureSet } from "../../services/profiles/store-feature-set.ts";

export const saveFeatureSetFeature = serve(saveFeatureSet)(
	async ({ input, caller, workspace, ports, language }) => {
		const checked = checkFeatureSet(input.set);
		if (!checked.ok)
			return {
				ok: false,
				code: "unprocessable",
				errors: checked.problems.map(({ field, message, fix }) => ({
					field: `set.${field}`.slice(0, 200),
					message: message[language],
					fix: fix[language],
				})),
			};
		const { set } = checked;
		const current = (await loadFeatures(workspace)).set;
		// Made from an older version: somebody else was faster.
		if (set.version !== current.version + 1)
			return { ok: false, code: "conflict" };
		const done = await storeFeatureSet(ports, caller, set);
		return done.ok
			? { ok: true, body: { set } }
			: { ok: false, code: "conflict" };
	},
);
