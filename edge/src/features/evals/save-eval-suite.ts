import { saveEvalSuite } from "@lotse/shared/contract/evals.ts";
import { shippedSuites } from "@lotse/shared/language/evaluation/suites/shipped-suites.ts";
import { canonicalJson } from "@lotse/shared/trust/audit/canonical-json.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

const mostSuites = 100;

export const saveEvalSuiteFeature = serve(saveEvalSuite)(
	async ({
		input: { suiteId, suite: sent },
		caller,
		workspace,
		ports,
		language,
	}) => {
		const refuse = (detail: { de: string; en: string }) =>
			({ ok: false, code: "unprocessable", detail: detail[language] }) as const;
		if (shippedSuites.some(({ id }) => id === suiteId)) return refuse(taken);
		const own = await workspace.evals.listSuites();
		const isNew = !own.some(({ suite }) => suite.id === suiteId);
		if (isNew && own.length >= mostSuites) return refuse(full);
		const suite = { ...sent, id: suiteId };
		const committed = await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "evals.save-suite",
				subject: suiteId,
				detail: {
					cases: suite.cases.length,
					digest: await ports.secrets.digest(canonicalJson(suite)),
				},
			},
			[
				workspace.evals.saveSuite({
					suite,
					savedBy: caller.memberId,
					savedAt: ports.clock.now(),
				}),
			],
		);
		if (!committed.ok) throw new Error(`conflict in ${committed.conflict}`);
		const { name, threshold, cases } = suite;
		return {
			ok: true,
			body: {
				id: suiteId,
				name,
				threshold,
				cases: cases.length,
				isShipped: false,
			},
		};
	},
);

const taken = {
	de: "So heißt eine mitgelieferte Reihe. Wählen Sie eine andere Kennung.",
	en: "A shipped suite has this id. Choose another.",
};
const full = {
	de: `Mehr als ${mostSuites} eigene Reihen gehen nicht. Löschen Sie eine, die niemand mehr braucht.`,
	en: `There can be no more than ${mostSuites} own suites. Remove one that nobody needs.`,
};
