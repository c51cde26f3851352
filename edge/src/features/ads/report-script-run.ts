import { reportScriptRun } from "@lotse/shared/contract/ads-script.ts";
import { serve } from "../../serve.ts";
import { recordScriptRun } from "../../services/ads/record-script-run.ts";

export const reportScriptRunFeature = serve(reportScriptRun)(
	async ({ input, caller, workspace, ports, language }) => {
		const recorded = await recordScriptRun(ports, caller, input);
		if (!recorded.ok)
			return recorded.code === "unprocessable"
				? {
						ok: false,
						code: recorded.code,
						detail: recorded.message[language],
					}
				: { ok: false, code: recorded.code };
		const rows = await workspace.adChanges.ofDecision(input.decisionId);
		const changes = rows.map(
			({ createdAt: _, position: _position, ...change }) => change,
		);
		return { ok: true, body: { decision: recorded.decision, changes } };
	},
);
