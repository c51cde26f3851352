/** A text that was not looked at because it is too long; the other texts of a batch are. */
export type TextTooLong = {
	readonly ok: false;
	readonly reason: "too-long";
	/** UTF-16 code units. */
	readonly characters: number;
	readonly limit: number;
};
