import { type UnitDraft, unitBounds } from "@lotse/shared/contract/units.ts";
import { rulesVersion } from "@lotse/shared/language/language-version.ts";
import type { Ports } from "../../ports.ts";
import type { LoadedRules } from "../copy/load-rules.ts";
import { createId } from "../create-id.ts";
import { checkUnit } from "../review/check-unit.ts";

/** A person's own words as the draft of a unit: held to the same rules and the same review as what a writer wrote, and recorded as a person's. */
export async function draftOwnWords(
	{ random, secrets }: Pick<Ports, "random" | "secrets">,
	rules: LoadedRules,
	given: Pick<
		UnitDraft,
		"task" | "language" | "product" | "text" | "sourceText"
	>,
): Promise<UnitDraft> {
	const channel = given.task === "localisation" ? "page" : "product-text";
	const { findings, hindrances } = checkUnit({ ...given, channel }, rules);
	return {
		...given,
		setId: createId(random, "set"),
		channel,
		market: null,
		citations: [],
		unsupported: [],
		findings: findings.slice(0, unitBounds.findings),
		metrics: {
			citationRate: null,
			entityCoverage: null,
			factualSupport: null,
			readability: null,
		},
		expiresAt: null,
		state: hindrances.length === 0 ? "checked" : "draft",
		provenance: {
			templateId: "own-words",
			templateVersion: 1,
			writer: "person",
			model: "none",
			temperature: null,
			fingerprint: await secrets.digest(given.text),
			prompt: null,
			passages: [],
			rulePackVersion: `${rulesVersion}, style guide ${rules.styleGuideVersion}`,
			tokensIn: 0,
			tokensOut: 0,
			cost: null,
			latencyMs: 0,
			digitalSourceType: null,
			disclosure: null,
		},
	};
}
