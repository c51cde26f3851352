import { headlineModel } from "@lotse/shared/language/headline/headline-model.ts";
import type {
	HeadlineLayer,
	HeadlineLayerState,
} from "@lotse/shared/language/headline/workspace/headline-layer.ts";
import { openHeadlineLayer } from "@lotse/shared/language/headline/workspace/open-headline-layer.ts";

/**
 * What the headline score learnt from the workspace's own ads, opened; null where there is nothing, where it was learnt on top of another
 * model than this one, or where it cannot be read: then the shipped model scores alone.
 */
export function readLayer(value: unknown): HeadlineLayer | null {
	if (!isState(value)) return null;
	try {
		const opened = openHeadlineLayer(value, headlineModel.version);
		return opened.ok ? opened.layer : null;
	} catch {
		return null;
	}
}

/** The outline only; numbers that do not fit together fail when they are opened. */
function isState(value: unknown): value is HeadlineLayerState {
	return (
		typeof value === "object" &&
		value !== null &&
		"format" in value &&
		value.format === 1 &&
		"shippedModel" in value
	);
}
