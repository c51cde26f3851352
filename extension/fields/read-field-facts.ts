import type { FieldFacts } from "./field-facts.ts";
import { labelOf } from "./label-of.ts";
import type { TextField } from "./text-field.ts";

const optOuts =
	'[data-gramm="false"], [data-gramm_editor="false"], [data-enable-grammarly="false"], [data-lotse="off"]';

/** Editors that switch it off unless their page asks for it: there it is nobody's wish. */
const spellcheckOffByDefault = "body.mce-content-body";

/** Reads from the page what `refuseField` decides on. */
export function readFieldFacts({ kind, element }: TextField): FieldFacts {
	const style = getComputedStyle(element);
	const form = kind === "form" ? element : null;
	return {
		kind:
			form === null
				? "rich"
				: form instanceof HTMLTextAreaElement
					? "textarea"
					: "input",
		type: form instanceof HTMLInputElement ? form.type : "",
		autocomplete: (element.getAttribute("autocomplete") ?? "")
			.toLowerCase()
			.split(/\s+/)
			.filter((token) => token !== ""),
		disabled: element.matches(":disabled, [aria-disabled='true']"),
		readOnly:
			form?.readOnly ?? element.getAttribute("aria-readonly") === "true",
		spellcheckOff:
			!element.matches(spellcheckOffByDefault) &&
			element.closest("[spellcheck]")?.getAttribute("spellcheck") === "false",
		optedOut: element.closest(optOuts) !== null,
		role: element.getAttribute("role") ?? "",
		hidden:
			element.closest("[aria-hidden='true']") !== null ||
			style.visibility === "hidden",
		masked: !["", "none"].includes(
			style.getPropertyValue("-webkit-text-security"),
		),
		naming: [
			element.getAttribute("name"),
			element.id,
			labelOf(element),
			element.getAttribute("placeholder"),
		]
			.join(" ")
			.toLowerCase(),
	};
}
