import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import type { TextNow } from "./follow-text.ts";

/** The marks under the words of one field. */
export type Underlines = {
	/** Draws the findings of a text. */
	readonly draw: (now: TextNow, findings: readonly Finding[]) => void;
	/** Follows the field: position, size, scrolling, font. */
	readonly follow: () => void;
	/** Index of the finding at a point of the visible page; null where there is none. */
	readonly findingAt: (x: number, y: number) => number | null;
	readonly clear: () => void;
};
