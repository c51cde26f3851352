import { saveTemplate } from "@lotse/shared/contract/templates.ts";
import { shippedTemplates } from "@lotse/shared/language/templates/shipped-templates.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

/** Shipped versions stay below. */
const firstOwn = 1_000;
/** What the list of templates shows. */
const mostKept = 450;

export const saveTemplateFeature = serve(saveTemplate)(
	async ({ input, caller, workspace, ports, language }) => {
		const { template, note } = input;
		const known = await workspace.writing.listTemplates();
		const isWritten = shippedTemplates.some(({ id }) => id === template.id);
		if (!isWritten || known.length >= mostKept)
			return {
				ok: false,
				code: "unprocessable",
				errors: [(isWritten ? tooMany : computed)[language]],
			};
		const versions = known
			.filter(({ id }) => id === template.id)
			.map(({ version }) => version);
		const version = Math.max(firstOwn - 1, ...versions) + 1;
		const savedAt = ports.clock.now();
		const stored = {
			template: { ...template, version },
			savedBy: caller.memberId,
			savedAt,
			note,
		};
		const committed = await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "template.save",
				subject: `${template.id}@${version}`,
				detail: { note },
			},
			[workspace.writing.addTemplate(stored)],
		);
		if (!committed.ok) return { ok: false, code: "conflict" };
		return {
			ok: true,
			body: {
				id: template.id,
				version,
				isShipped: false,
				isActive: false,
				savedBy: caller.memberId,
				savedAt,
				note,
			},
		};
	},
);

const computed = {
	de: {
		field: "template.id",
		message: "Diese Aufgabe schreibt kein Modell, sie hat keine Vorlage.",
		fix: "Wählen Sie eine andere Aufgabe.",
	},
	en: {
		field: "template.id",
		message: "No model does this task; it has no template.",
		fix: "Choose another task.",
	},
};
const tooMany = {
	de: {
		field: "template",
		message: `Mehr als ${mostKept} Fassungen werden nicht aufbewahrt.`,
		fix: "Arbeiten Sie mit einer vorhandenen Fassung weiter.",
	},
	en: {
		field: "template",
		message: `No more than ${mostKept} versions are kept.`,
		fix: "Go on with one of the existing versions.",
	},
};
