import type { Language } from "@lotse/shared/contract/localised.ts";
import type { FieldProblem } from "@lotse/shared/contract/problem.ts";
import { checkRule } from "@lotse/shared/profile/segments/check-rule.ts";
import type { SegmentRule } from "@lotse/shared/profile/segments/segment-rule.ts";
import type { WorkspaceStore } from "../../ports.ts";
import { loadFeatures } from "./load-features.ts";

/** Reads a rule against the features of the workspace; its problems in the reader's language. */
export async function readRule(
	workspace: Pick<WorkspaceStore, "featureSets">,
	rule: unknown,
	language: Language,
): Promise<
	| { readonly ok: true; readonly rule: SegmentRule }
	| { readonly ok: false; readonly errors: FieldProblem[] }
> {
	const { set } = await loadFeatures(workspace);
	const known = set.features
		.filter(({ unit }) => unit !== "vector")
		.map(({ name }) => name);
	const checked = checkRule(rule, known);
	if (checked.ok) return checked;
	return {
		ok: false,
		errors: checked.problems.slice(0, 50).map(({ field, message, fix }) => ({
			field: (field === "" ? "rule" : `rule.${field}`).slice(0, 200),
			message: message[language],
			fix: fix[language],
		})),
	};
}
