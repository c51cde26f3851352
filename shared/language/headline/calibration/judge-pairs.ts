import { compareHeadlines } from "../compare-headlines.ts";
import type { AdResult } from "../workspace/ad-result.ts";
import {
	fitHeadlineLayer,
	type ShippedModel,
} from "../workspace/fit-headline-layer.ts";
import { openHeadlineLayer } from "../workspace/open-headline-layer.ts";
import { findDifferingPairs } from "./find-differing-pairs.ts";
import type { PairVerdict } from "./report-calibration.ts";

/**
 * Lets a layer learnt from `known` judge the pairs of `held` that really differed. Whatever of `known` has the wording of a held text is left
 * out, so that no text is judged by a model that saw it anywhere.
 */
export function judgePairs(
	known: readonly AdResult[],
	held: readonly AdResult[],
	shipped: ShippedModel,
): PairVerdict[] {
	const pairs = findDifferingPairs(held);
	if (pairs.length === 0) return [];
	const heldTexts = new Set(held.map(({ text }) => text));
	const fitted = fitHeadlineLayer(
		known.filter(({ text }) => !heldTexts.has(text)),
		shipped,
	);
	const opened = fitted.ok
		? openHeadlineLayer(fitted.state, shipped.version)
		: null;
	const options = opened?.ok ? { layer: opened.layer } : {};
	return pairs.map(({ a, b, place, weight }): PairVerdict => {
		const alone = compareHeadlines(a, b);
		const said = opened?.ok ? compareHeadlines(a, b, options) : alone;
		return {
			place,
			weight,
			said: said.ok
				? {
						confidence: Math.max(said.pA, 1 - said.pA),
						right: said.pA > 0.5,
						named: !said.abstain,
					}
				: null,
			shippedRight: alone.ok ? alone.pA > 0.5 : null,
		};
	});
}
