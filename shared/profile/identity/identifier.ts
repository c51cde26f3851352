/** What tells that two visits are one person: the stronger first. E-mail and phone only as hashes of their normalised form. */
export type IdentifierKind =
	| "login"
	| "email-hash"
	| "phone-hash"
	| "click-id"
	| "device";

export type Identifier = {
	readonly kind: IdentifierKind;
	readonly value: string;
};

/** Why two identifiers count as one person. */
export type LinkReason =
	/** Seen together while signed in. */
	| "login"
	/** The same normalised e-mail address or phone number. */
	| "contact"
	/** The click that brought the visit. */
	| "click"
	/** Compared by Fellegi and Sunter's model. */
	| "probabilistic"
	/** A person joined them. */
	| "manual";
