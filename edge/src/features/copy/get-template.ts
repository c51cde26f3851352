import { getTemplate } from "@lotse/shared/contract/templates.ts";
import { diffTemplates } from "@lotse/shared/language/generation/diff-templates.ts";
import { serve } from "../../serve.ts";
import { readTemplate } from "../../services/copy/read-template.ts";

export const getTemplateFeature = serve(getTemplate)(
	async ({ input, caller, ports }) => {
		const { templateId, version, against } = input;
		const read = (one: number) =>
			readTemplate(ports, caller.workspaceId, templateId, one);
		const template = await read(version);
		const other = against === undefined ? template : await read(against);
		if (template === null || other === null)
			return { ok: false, code: "not-found" };
		const { style, constraints, examples, ...rest } = template;
		return {
			ok: true,
			body: {
				template: {
					...rest,
					style: [...style],
					constraints: [...constraints],
					examples: examples.map((one) => ({ ...one })),
				},
				changes: diffTemplates(other, template).slice(0, 200),
			},
		};
	},
);
