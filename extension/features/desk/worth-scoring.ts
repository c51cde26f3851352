import type { CopyChannel } from "@lotse/shared/language/copy-channel.ts";

const longestHeadline = 160;

/**
 * Whether a text is the kind of text the headline model was made for: one line, short, and no URL path.
 *
 * Worked values: "Handmade chocolate" as `plain` → true; two lines, or as `google-ads-path` → false.
 */
export function worthScoring(text: string, channel: CopyChannel): boolean {
	return (
		channel !== "google-ads-path" &&
		text.trim().length <= longestHeadline &&
		!text.trim().includes("\n")
	);
}
