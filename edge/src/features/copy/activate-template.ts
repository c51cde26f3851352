import { activateTemplate } from "@lotse/shared/contract/templates.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { readTemplate } from "../../services/read-template.ts";

export const activateTemplateFeature = serve(activateTemplate)(
	async ({ input, caller, workspace, ports, language }) => {
		const { templateId, version } = input;
		const { workspaceId, memberId } = caller;
		const template = await readTemplate(
			ports,
			workspaceId,
			templateId,
			version,
		);
		if (template === null) return { ok: false, code: "not-found" };
		const [last] = await workspace.evals.listRuns({
			templateId,
			templateVersion: version,
			limit: 1,
		});
		if (last?.verdict === "no-go")
			return { ok: false, code: "unprocessable", errors: [red[language]] };
		const committed = await commitWithAudit(
			ports,
			workspaceId,
			{
				actor: memberId,
				action: "template.activate",
				subject: `${templateId}@${version}`,
				detail: { evalRun: last?.id ?? null },
			},
			[workspace.writing.activateTemplate(templateId, version)],
		);
		if (!committed.ok)
			throw new Error(`template not activated: ${committed.conflict}`);
		const stored = await workspace.writing.getTemplate(templateId, version);
		return {
			ok: true,
			body: {
				id: templateId,
				version,
				isShipped: stored === null,
				isActive: true,
				savedBy: stored?.savedBy ?? null,
				savedAt: stored?.savedAt ?? null,
				note: stored?.note ?? "",
			},
		};
	},
);

const red = {
	de: {
		field: "version",
		message: "Die letzte Prüfung dieser Fassung ist nicht bestanden.",
		fix: "Sehen Sie den Lauf unter Evals an, verbessern Sie die Vorlage und prüfen Sie sie noch einmal.",
	},
	en: {
		field: "version",
		message: "The last eval of this version did not pass.",
		fix: "Look at the run under Evals, improve the template, and run it again.",
	},
};
