import { findAlikeCopy } from "@lotse/shared/contract/alike.ts";
import { findAlikeTexts } from "@lotse/shared/language/similarity/find-alike-texts.ts";
import { serve } from "../../serve.ts";

const mostAds = 1_000;

export const findAlikeCopyFeature = serve(findAlikeCopy)(
	async ({ input, workspace }) => {
		const { texts, withAds } = input;
		const ads = withAds ? await workspace.ads.list(mostAds) : [];
		const all = [...texts, ...ads.map(({ text }) => text)];
		const pairs = findAlikeTexts(all, { of: texts.length }).map(
			({ a, b, shared, ...alike }) => ({
				...alike,
				a,
				b: ads[b - texts.length] ?? b,
				shared: [...shared],
			}),
		);
		return { ok: true, body: { pairs } };
	},
);
