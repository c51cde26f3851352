import { headlineModel } from "@lotse/shared/language/headline/headline-model.ts";
import type { HeadlineLayer } from "@lotse/shared/language/headline/workspace/headline-layer.ts";
import { openHeadlineLayer } from "@lotse/shared/language/headline/workspace/open-headline-layer.ts";
import type { Knowledge } from "./knowledge.ts";

const opened = new WeakMap<Knowledge, { layer: HeadlineLayer | null }>();

/**
 * What the score learnt from the workspace's own ad results, opened once a copy; null where there is none, where it was
 * learnt on top of another model than this one, or where it cannot be read.
 */
export function layerOf(known: Knowledge | null): HeadlineLayer | null {
	if (known === null || known.layer === null) return null;
	const before = opened.get(known);
	if (before !== undefined) return before.layer;
	let layer: HeadlineLayer | null = null;
	try {
		const result = openHeadlineLayer(known.layer, headlineModel.version);
		if (result.ok) layer = result.layer;
	} catch {
		/* What the console sent is no layer; the shipped model scores alone, and says so. */
	}
	opened.set(known, { layer });
	return layer;
}
