/** What a column says about a person; how it is cleaned and compared follows from it. */
export type FieldKind =
	| "given-name"
	| "surname"
	| "house-number"
	| "street"
	| "address-extra"
	| "place"
	| "postcode"
	| "region"
	| "date"
	| "identifier"
	| "email"
	| "phone";

export type PersonField = {
	/** The column's name as the file writes it. */
	readonly column: string;
	readonly kind: FieldKind;
};

/** Rows of people: one cell a field, in the order of the fields; "" where nothing is known. */
export type People = readonly (readonly string[])[];
