import { importStyleGuide } from "@lotse/shared/contract/style-guide.ts";
import { diffStyleGuides } from "@lotse/shared/language/style-guide/diff-style-guides.ts";
import { importGuideFiles } from "@lotse/shared/language/style-guide/import-guide-files.ts";
import { serve } from "../../serve.ts";
import { loadStyleGuide } from "../../services/copy/load-style-guide.ts";

export const importStyleGuideFeature = serve(importStyleGuide)(
	async ({ input, caller, ports }) => {
		const current = await loadStyleGuide(ports, caller.workspaceId);
		const { guide, problems, warnings } = importGuideFiles(
			current,
			input.files,
		);
		return {
			ok: true,
			body: {
				base: current.version,
				guide,
				changes: guide === null ? [] : diffStyleGuides(current, guide),
				problems: [...problems],
				warnings: [...warnings],
			},
		};
	},
);
