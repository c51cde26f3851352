import { saveStyleGuide } from "@lotse/shared/contract/style-guide.ts";
import { serve } from "../../serve.ts";
import { saveStyleGuide as save } from "../../services/copy/save-style-guide.ts";
import { styleGuideReply } from "../../services/copy/style-guide-reply.ts";

export const saveStyleGuideFeature = serve(saveStyleGuide)(
	async ({ input, caller, workspace, ports, language }) => {
		const { base, guide, note } = input;
		const saved = await save(
			ports,
			caller,
			{ base, guide, note, restoredFrom: null },
			language,
		);
		if (!saved.ok) return saved;
		const stored = saved.stored ?? (await workspace.styleGuides.get(base));
		return { ok: true, body: styleGuideReply(stored) };
	},
);
