import { addEvidence } from "@lotse/shared/contract/decisions.ts";
import { serve } from "../../serve.ts";
import { moveDecision } from "../../services/review/move-decision.ts";

const open = ["draft", "changes-requested"];
const most = 50;

/** Only while nobody is reviewing: what an approver approves is what the approver saw. */
export const addEvidenceFeature = serve(addEvidence)(
	async ({ input, caller, workspace, ports, language }) => {
		const before = await workspace.decisions.get(input.decisionId);
		if (!before) return { ok: false, code: "not-found" };
		if (before.version !== input.version)
			return { ok: false, code: "conflict" };
		if (!open.includes(before.state) || before.evidence.length >= most)
			return {
				ok: false,
				code: "unprocessable",
				detail:
					language === "de"
						? `Belege kommen nur zu Entwürfen hinzu, höchstens ${most}.`
						: `Evidence is added to drafts only, at most ${most}.`,
			};
		const after = await moveDecision(
			ports,
			caller,
			before,
			{ evidence: [...before.evidence, input.evidence] },
			{
				action: "add-evidence",
				note: "",
				detail: { evidence: input.evidence },
			},
		);
		return after ? { ok: true, body: after } : { ok: false, code: "conflict" };
	},
);
