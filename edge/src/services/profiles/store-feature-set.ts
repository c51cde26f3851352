import { compileFeatures } from "@lotse/shared/profile/features/compile-features.ts";
import type { FeatureSet } from "@lotse/shared/profile/features/feature-set.ts";
import type { BatchResult, Caller, Ports } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";

const markedAtOnce = 500;

/** Saves a definition of features as the next version, with its trace; what is kept of people is then made anew. */
export function storeFeatureSet(
	ports: Ports,
	{ workspaceId, memberId }: Caller,
	set: FeatureSet,
	detail: { readonly [name: string]: unknown } = {},
): Promise<BatchResult> {
	const { featureSets, featureStates } = ports.store.of(workspaceId);
	const now = ports.clock.now();
	return commitWithAudit(
		ports,
		workspaceId,
		{
			actor: memberId,
			action: "features.save",
			subject: set.name,
			detail: {
				version: set.version,
				features: set.features.length,
				...detail,
			},
		},
		[
			featureSets.create(set, now, memberId),
			// Some are marked with it, so that whoever counts by the old definition right now does not end the ring.
			featureStates.markOutdated(
				compileFeatures(set).fingerprint,
				markedAtOnce,
			),
			featureStates.ring(now),
		],
	);
}
