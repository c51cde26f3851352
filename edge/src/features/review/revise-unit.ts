import { reviseUnit } from "@lotse/shared/contract/unit-moves.ts";
import { carrySpans } from "@lotse/shared/trust/unit/carry-spans.ts";
import { serve } from "../../serve.ts";
import { loadRules } from "../../services/copy/load-rules.ts";
import { checkUnit } from "../../services/review/check-unit.ts";
import { moveUnits } from "../../services/review/move-units.ts";

/** Whoever changes the words becomes their author: somebody else has to approve them. What a rule forbids may be saved, but not approved. */
export const reviseUnitFeature = serve(reviseUnit)(
	async ({ input, caller, workspace, ports, language }) => {
		const { unitId, version, text } = input;
		const rules = await loadRules(ports, caller.workspaceId);
		const [outcome] = await moveUnits(ports, caller, [{ unitId, version }], {
			move: "revise",
			reason: "",
			change: (row) => ({
				text,
				textBy: caller.memberId,
				reviewer: null,
				findings: checkUnit({ ...row, text }, rules).findings,
				citations: carrySpans(row.text, text, row.citations),
				unsupported: carrySpans(row.text, text, row.unsupported),
				metrics: unmeasured,
			}),
		});
		const problem = outcome?.problem ?? null;
		if (problem?.code === "not-found" || problem?.code === "conflict")
			return {
				ok: false,
				code: problem.code,
				detail: problem.message[language],
			};
		if (problem !== null)
			return {
				ok: false,
				code: "unprocessable",
				detail: problem.message[language],
			};
		const unit = await workspace.units.get(unitId);
		return unit ? { ok: true, body: unit } : { ok: false, code: "not-found" };
	},
);

/** They were measured of other words. */
const unmeasured = {
	citationRate: null,
	entityCoverage: null,
	factualSupport: null,
	readability: null,
};
