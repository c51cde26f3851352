import { listStyleGuideVersions } from "@lotse/shared/contract/style-guide.ts";
import { serve } from "../../serve.ts";

export const listStyleGuideVersionsFeature = serve(listStyleGuideVersions)(
	async ({ input, workspace }) => ({
		ok: true,
		body: { versions: await workspace.styleGuides.list(input) },
	}),
);
