/** Why an event was not taken. */
export const rejectionTypes = [
	"not-an-object",
	"too-large",
	"too-deep",
	"schema",
	"unknown-event",
	"too-old",
	"in-the-future",
	"personal-data",
	"suppressed",
	"conflict",
] as const;
export type RejectionType = (typeof rejectionTypes)[number];

export interface Rejection {
	readonly type: RejectionType;
	/** Where, as a JSON Pointer into the event; empty for the whole event. */
	readonly path: string;
	/** What was broken there: a keyword of the schema, a kind of personal data; empty where the type says it all. */
	readonly rule: string;
}
