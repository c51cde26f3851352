import { type CopyChannel, copyChannels } from "./copy-channel.ts";
import { displayWidth } from "./tokens/display-width.ts";

/** A channel, or `google-ads`: a text of a search ad whose field is not known. */
export type Placement = CopyChannel | "google-ads";

/**
 * The field a text stands in. Of `google-ads` a text that fits a headline is held to a headline's rules, a longer one can only be a description.
 *
 * Worked values: "Schuhe kaufen" in `google-ads` → `google-ads-headline`; 40 letters → `google-ads-description`; `plain` stays `plain`.
 */
export function placeText(text: string, placement: Placement): CopyChannel {
	if (placement !== "google-ads") return placement;
	const limit = copyChannels["google-ads-headline"].limit ?? 0;
	return displayWidth(text, { insertsKeywords: true }) <= limit
		? "google-ads-headline"
		: "google-ads-description";
}
