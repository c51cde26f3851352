import {
	detectLanguage,
	type LanguageCode,
} from "../tokens/detect-language.ts";
import { headlineModel } from "./headline-model.ts";
import type { HeadlineAbstention } from "./headline-score.ts";
import { refuseText, refuseWeighed } from "./judge-coverage.ts";
import { type WeighedHeadline, weighHeadline } from "./weigh-headline.ts";
import type { HeadlineLayer } from "./workspace/headline-layer.ts";
import { speaksAlone } from "./workspace/speaks-alone.ts";
import { type OwnWeighed, weighOwn } from "./workspace/weigh-own.ts";

/** How a text is read before scoring: its language when the caller knows it, and the workspace's layer when there is one. */
export type HeadlineOptions = {
	readonly language?: LanguageCode;
	readonly layer?: HeadlineLayer;
};

export type HeadlineReading =
	| {
			readonly ok: true;
			readonly weighed: WeighedHeadline;
			/** False where the shipped model abstains and the workspace's own results speak alone. */
			readonly shippedSpeaks: boolean;
			/** Null without a layer. */
			readonly own: OwnWeighed | null;
	  }
	| { readonly ok: false; readonly reason: HeadlineAbstention };

/** Weighs a text under the shipped model and the workspace's layer, or says why neither may speak about it. */
export function readHeadline(
	text: string,
	{ language, layer }: HeadlineOptions,
): HeadlineReading {
	const code = language ?? detectLanguage(text).code;
	const refused = refuseText(text, code);
	if (
		refused !== undefined &&
		(layer === undefined || refused !== "language-not-covered")
	)
		return { ok: false, reason: refused };
	const weighed = weighHeadline(text, headlineModel);
	const reason = refused ?? refuseWeighed(weighed, code);
	const own =
		layer === undefined ? null : weighOwn(text, weighed.features, layer);
	if (reason === undefined)
		return { ok: true, weighed, shippedSpeaks: true, own };
	if (own !== null && layer !== undefined && speaksAlone(own, code, layer))
		return { ok: true, weighed, shippedSpeaks: false, own };
	return { ok: false, reason };
}
