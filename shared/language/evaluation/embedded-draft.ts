import { composeItems } from "../generation/compose-items.ts";
import type { EvalCase, EvalDraft } from "./eval-suite.ts";
import { materialOfCase } from "./material-of-case.ts";
import { prepareCase } from "./prepare-case.ts";

/**
 * What the embedded writer writes for a case; null where the request is refused. Deterministic, without a network.
 *
 * @example embeddedDraft(one)?.texts[0] // "Aus reiner Schurwolle"
 */
export function embeddedDraft(one: EvalCase): EvalDraft | null {
	const prepared = prepareCase(one);
	if (!prepared.ok) return null;
	const { items } = composeItems(materialOfCase(prepared.brief), []);
	return {
		caseId: one.id,
		texts: items.map(({ text }) => text),
		costMicros: 0,
		latencyMs: null,
		marks: {},
	};
}
