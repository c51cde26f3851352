import { activateTemplate } from "@lotse/shared/contract/templates.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { findRedRun } from "../../services/copy/find-red-run.ts";
import { readTemplate } from "../../services/copy/read-template.ts";

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
		const stored = await workspace.writing.getTemplate(templateId, version);
		// What is shipped was held against the suites before it was.
		const held =
			stored === null
				? null
				: await findRedRun(ports, workspaceId, { id: templateId, version });
		if (held !== null)
			return {
				ok: false,
				code: "unprocessable",
				errors: [{ field: "version", ...words[held.reason][language] }],
			};
		const committed = await commitWithAudit(
			ports,
			workspaceId,
			{
				actor: memberId,
				action: "template.activate",
				subject: `${templateId}@${version}`,
				detail: {},
			},
			[workspace.writing.activateTemplate(templateId, version)],
		);
		if (!committed.ok)
			throw new Error(`template not activated: ${committed.conflict}`);
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

const words = {
	red: {
		de: {
			message: "Die letzte Prüfung dieser Fassung ist nicht bestanden.",
			fix: "Sehen Sie den Lauf unter Evals an, verbessern Sie die Vorlage und prüfen Sie sie noch einmal.",
		},
		en: {
			message: "The last eval of this version did not pass.",
			fix: "Look at the run under Evals, improve the template, and run it again.",
		},
	},
	"never-run": {
		de: {
			message: "Diese Fassung wurde noch nicht gegen alle Prüfreihen gehalten.",
			fix: "Lassen Sie unter Evals jede mitgelieferte Reihe mit dieser Fassung laufen.",
		},
		en: {
			message: "This version was not yet held against every suite.",
			fix: "Run each shipped suite with this version under Evals.",
		},
	},
} as const;
