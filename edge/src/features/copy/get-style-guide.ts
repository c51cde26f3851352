import { getStyleGuide } from "@lotse/shared/contract/style-guide.ts";
import { serve } from "../../serve.ts";
import { styleGuideReply } from "../../services/copy/style-guide-reply.ts";

export const getStyleGuideFeature = serve(getStyleGuide)(
	async ({ workspace }) => {
		const version = await workspace.styleGuides.currentVersion();
		const body = styleGuideReply(
			version === null ? null : await workspace.styleGuides.get(version),
		);
		return {
			ok: true,
			body,
			etag: `"style-guide-${body.version}-${body.rulesVersion}"`,
		};
	},
);
