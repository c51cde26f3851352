import { restoreStyleGuide } from "@lotse/shared/contract/style-guide.ts";
import { serve } from "../../serve.ts";
import { saveStyleGuide } from "../../services/copy/save-style-guide.ts";
import { styleGuideReply } from "../../services/copy/style-guide-reply.ts";

export const restoreStyleGuideFeature = serve(restoreStyleGuide)(
	async ({ input, caller, workspace, ports, language }) => {
		const { version, base, note } = input;
		const earlier = await workspace.styleGuides.get(version);
		if (earlier === null) return { ok: false, code: "not-found" };
		const saved = await saveStyleGuide(
			ports,
			caller,
			{ base, guide: earlier.guide, note, restoredFrom: version },
			language,
		);
		if (!saved.ok) return saved;
		const stored = saved.stored ?? (await workspace.styleGuides.get(base));
		return { ok: true, body: styleGuideReply(stored) };
	},
);
