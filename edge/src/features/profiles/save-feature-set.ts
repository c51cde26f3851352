import { saveFeatureSet } from "@lotse/shared/contract/features.ts";
import { checkFeatureSet } from "@lotse/shared/profile/features/check-feature-set.ts";
import { compileFeatures } from "@lotse/shared/profile/features/compile-features.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { loadFeatures } from "../../services/profiles/load-features.ts";

const markedAtOnce = 500;

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
		const now = ports.clock.now();
		const done = await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "features.save",
				subject: set.name,
				detail: { version: set.version, features: set.features.length },
			},
			[
				workspace.featureSets.create(set, now, caller.memberId),
				// Some are marked with it, so that whoever counts by the old definition right now does not end the ring.
				workspace.featureStates.markOutdated(
					compileFeatures(set).fingerprint,
					markedAtOnce,
				),
				workspace.featureStates.ring(now),
			],
		);
		return done.ok
			? { ok: true, body: { set } }
			: { ok: false, code: "conflict" };
	},
);
