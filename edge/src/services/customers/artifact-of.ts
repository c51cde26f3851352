import type { RegisteredKind } from "@lotse/shared/contract/registry.ts";
import type { ChurnModel } from "@lotse/shared/predictive/churn/churn-model.ts";
import type { ClvModel } from "@lotse/shared/predictive/clv/clv-model.ts";
import type { RegisteredArtifact } from "../../ports/registry-store.ts";

interface Artifacts {
	churn: ChurnModel;
	clv: ClvModel;
}

/** The model of a kind, or null where what is kept is of another. */
export function artifactOf<K extends RegisteredKind>(
	kind: K,
	artifact: RegisteredArtifact,
): Artifacts[K] | null;
export function artifactOf(
	kind: RegisteredKind,
	artifact: RegisteredArtifact,
): RegisteredArtifact | null {
	const made = artifact.kind === "lotse-clv" ? "clv" : "churn";
	return made === kind ? artifact : null;
}
