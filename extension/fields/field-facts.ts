/** What decides whether a text field may be read at all; plain data, so that the decision can be tested without a page. */
export type FieldFacts = {
	/** `rich`: an element with `contenteditable`. */
	readonly kind: "input" | "textarea" | "rich";
	/** The `type` of an input, lower case; empty for the others. */
	readonly type: string;
	/** The `autocomplete` tokens, lower case. */
	readonly autocomplete: readonly string[];
	readonly disabled: boolean;
	readonly readOnly: boolean;
	/** The nearest `spellcheck` attribute says false. */
	readonly spellcheckOff: boolean;
	/** An opt-out attribute of another writing assistant is set on the field or around it. */
	readonly optedOut: boolean;
	readonly role: string;
	readonly hidden: boolean;
	/** The text is shown as dots by a style, as some password fields are. */
	readonly masked: boolean;
	/** name, id, label and placeholder in lower case: enough to recognise a field for a card number or a code. */
	readonly naming: string;
};
