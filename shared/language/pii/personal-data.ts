/** What `findPersonalData` tells apart. `ID_NUMBER`: social insurance, passport, identity card, driving licence, health insurance numbers. */
export const personalDataTypes = [
	"EMAIL",
	"PHONE",
	"IBAN",
	"CARD",
	"IP",
	"URL",
	"TAX_ID",
	"ID_NUMBER",
	"PLATE",
	"DATE_OF_BIRTH",
	"ADDRESS",
	"PERSON",
] as const;
export type PersonalDataType = (typeof personalDataTypes)[number];

/** A piece of personal data and where it stands: `text === source.slice(start, end)`, offsets in UTF-16 code units. */
export type PersonalData = {
	readonly type: PersonalDataType;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** How sure the detector is, 0–1: a rule's own grade (checksum, shape, words around it), not a measured probability. */
	readonly confidence: number;
	/** Only on a URL: it carries a token, a password or an e-mail address. */
	readonly holds?: "token";
};

/** What a detector returns; the text is cut out of the source later. */
export type PersonalDataCandidate = Omit<PersonalData, "text">;

/** Finds one type. Never throws; linear in the text. */
export type PersonalDataDetector = (
	text: string,
) => readonly PersonalDataCandidate[];
