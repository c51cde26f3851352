import { applySuggestion } from "@lotse/shared/language/apply-suggestion.ts";
import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { wp } from "../wp/wp.ts";
import type { Place } from "./place.ts";
import { replaceInRichText } from "./replace-in-rich-text.ts";
import { fromRichText, toRichText } from "./rich-text-value.ts";
import { valueAt } from "./value-at.ts";
import { withValueAt } from "./with-value-at.ts";

export type AppliedFix =
	| { readonly ok: true }
	| { readonly ok: false; readonly reason: "text-changed" | "formats-differ" };

/**
 * Puts a suggestion in its place in the open post, as one step that the editor's own undo takes back. Reads the text anew first;
 * where it has changed, or its inline formats leave no single answer, nothing is written.
 */
export function applyFix(
	place: Place,
	finding: Finding,
	suggestion: string,
): AppliedFix {
	if (place.kind === "block") return applyInBlock(place, finding, suggestion);
	const editor = wp.data.select("core/editor");
	const attribute = place.kind === "seo" ? "meta" : place.kind;
	const stored = editor.getEditedPostAttribute(attribute);
	const current =
		place.kind === "seo" ? valueAt(stored, [place.metaKey]) : stored;
	if (current !== place.text) return { ok: false, reason: "text-changed" };
	const applied = applySuggestion(place.text, finding, suggestion);
	if (!applied.ok) return { ok: false, reason: "text-changed" };
	wp.data.dispatch("core/editor").editPost({
		[attribute]:
			place.kind === "seo" ? { [place.metaKey]: applied.text } : applied.text,
	});
	return { ok: true };
}

function applyInBlock(
	place: Extract<Place, { kind: "block" }>,
	finding: Finding,
	suggestion: string,
): AppliedFix {
	const { clientId, path } = place;
	const blocks = wp.data.select("core/block-editor");
	const attributes = blocks.getBlockAttributes(clientId);
	const stored = valueAt(attributes, path);
	const record = toRichText(stored);
	if (record === null || record.text !== place.text)
		return { ok: false, reason: "text-changed" };
	const replaced = replaceInRichText(record, finding, suggestion);
	if (!replaced.ok) return replaced;
	const [name, ...rest] = path;
	const write = wp.data.dispatch("core/block-editor");
	// Without these marks WordPress would join the fix with the typing before and after it into one step of undo.
	write.__unstableMarkLastChangeAsPersistent?.();
	write.updateBlockAttributes(clientId, {
		[String(name)]: withValueAt(
			attributes?.[String(name)],
			rest,
			fromRichText(replaced.value, stored),
		),
	});
	write.__unstableMarkLastChangeAsPersistent?.();
	return { ok: true };
}
