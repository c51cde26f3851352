import type { FieldFacts } from "./field-facts.ts";

export type FieldRefusal =
	| "not-text"
	| "secret"
	| "not-editable"
	| "opted-out"
	| "not-prose";

/** Inputs whose text is prose; an unknown type is a text field, as in browsers. */
const otherInputTypes = new Set(
	"button checkbox color date datetime-local email file hidden image month number radio range reset submit tel time url week".split(
		" ",
	),
);
const secretAutocomplete =
	/^(?:current-password|new-password|one-time-code|cc-.+|transaction-.+|webauthn)$/;
const secretNaming =
	/passw|passphrase|kennwort|one.?time|\botp\b|\b2fa\b|\bmfa\b|\btan\b|cvv|cvc|card.?num|kartennummer|kreditkarte|credit.?card|security.?code|sicherheitscode|iban\b|\bpin\b/;
const proseless = new Set(["combobox", "spinbutton", "searchbox"]);

/**
 * Why a field is left alone, or null when it may be read.
 *
 * Never passwords, payment data or one-time codes, whatever the page calls them; never where the page or its author
 * asks writing assistants to stay away; never what the user cannot edit.
 *
 * Worked values: `type: "password"` → `secret`; `autocomplete: ["cc-number"]` → `secret`; a plain textarea → null.
 */
export function refuseField(facts: FieldFacts): FieldRefusal | null {
	if (facts.type === "password" || facts.masked) return "secret";
	if (facts.autocomplete.some((token) => secretAutocomplete.test(token))) {
		return "secret";
	}
	if (facts.kind === "input" && secretNaming.test(facts.naming))
		return "secret";
	if (facts.kind === "input" && otherInputTypes.has(facts.type)) {
		return "not-text";
	}
	if (facts.disabled || facts.readOnly || facts.hidden) return "not-editable";
	if (facts.spellcheckOff || facts.optedOut) return "opted-out";
	if (facts.type === "search" || proseless.has(facts.role)) return "not-prose";
	return null;
}
