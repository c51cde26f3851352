import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { CopyChannel } from "@lotse/shared/language/copy-channel.ts";
import { copyChannels } from "@lotse/shared/language/copy-channel.ts";
import type { Site } from "../sites/site.ts";
import { labelOf } from "./label-of.ts";
import { recogniseField } from "./recognise-field.ts";
import type { TextField } from "./text-field.ts";

export type DescribedField = {
	readonly channel: CopyChannel;
	/** What the page calls the field; may be empty. */
	readonly label: string;
	readonly kind: Localised;
};

const counterPattern = /^\s*\d{1,4}\s*\/\s*(\d{1,4})\s*$/;

/** What a field is for, by the site's description; null where that says to leave it alone. */
export function describeField(
	field: TextField,
	site: Site | null,
): DescribedField | null {
	const { element } = field;
	const label = labelOf(element);
	const known =
		site &&
		recogniseField(site, {
			element:
				field.kind === "rich"
					? "rich"
					: element instanceof HTMLTextAreaElement
						? "textarea"
						: "input",
			label,
			limit: statedLimit(field),
			within: (selector) => element.closest(selector) !== null,
		});
	if (known) return { channel: known.channel, label, kind: known.name };
	if (site?.others === "leave") return null;
	return { channel: "plain", label, kind: copyChannels.plain.name };
}

/** `maxlength`, or the counter ("12 / 30") within three levels above the field. */
function statedLimit({ kind, element }: TextField): number | null {
	if (kind === "form" && element.maxLength > 0) return element.maxLength;
	let above: Element | null = element.parentElement;
	for (let level = 0; level < 3 && above !== null; level++) {
		for (const candidate of above.querySelectorAll(
			"[class*='counter'], [class*='count']",
		)) {
			const found = counterPattern.exec(candidate.textContent ?? "");
			if (found) return Number(found[1]);
		}
		above = above.parentElement;
	}
	return null;
}
