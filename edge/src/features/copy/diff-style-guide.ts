import { diffStyleGuide } from "@lotse/shared/contract/style-guide.ts";
import { diffStyleGuides } from "@lotse/shared/language/style-guide/diff-style-guides.ts";
import { emptyStyleGuide } from "@lotse/shared/language/style-guide/empty-style-guide.ts";
import { serve } from "../../serve.ts";

export const diffStyleGuideFeature = serve(diffStyleGuide)(
	async ({ input, workspace }) => {
		const [from, to] = await Promise.all(
			[input.from, input.to].map(async (version) =>
				version === 0
					? emptyStyleGuide
					: ((await workspace.styleGuides.get(version))?.guide ?? null),
			),
		);
		if (!from || !to) return { ok: false, code: "not-found" };
		return { ok: true, body: { changes: diffStyleGuides(from, to) } };
	},
);
