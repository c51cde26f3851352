import { getStyleGuideVersion } from "@lotse/shared/contract/style-guide.ts";
import { serve } from "../../serve.ts";

export const getStyleGuideVersionFeature = serve(getStyleGuideVersion)(
	async ({ input, workspace }) => {
		const stored = await workspace.styleGuides.get(input.version);
		return stored === null
			? { ok: false, code: "not-found" }
			: { ok: true, body: stored };
	},
);
