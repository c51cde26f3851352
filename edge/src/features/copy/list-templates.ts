import { listTemplates } from "@lotse/shared/contract/templates.ts";
import { shippedTemplates } from "@lotse/shared/language/templates/shipped-templates.ts";
import { serve } from "../../serve.ts";

export const listTemplatesFeature = serve(listTemplates)(
	async ({ workspace }) => {
		const [own, active] = await Promise.all([
			workspace.writing.listTemplates(),
			workspace.writing.activeTemplates(),
		]);
		const activeVersion = (id: string) =>
			active.find((one) => one.id === id)?.version;
		return {
			ok: true,
			body: {
				templates: [
					...shippedTemplates.map(({ id, version }) => ({
						id,
						version,
						isShipped: true,
						isActive: (activeVersion(id) ?? version) === version,
						savedBy: null,
						savedAt: null,
						note: "",
					})),
					...own.map((one) => ({
						...one,
						isShipped: false,
						isActive: activeVersion(one.id) === one.version,
					})),
				],
			},
		};
	},
);
