/** A piece of a source that a statement may rest on. Offsets elsewhere are UTF-16 into `text`. */
export type SupportPassage = {
	readonly id: string;
	readonly sourceId: string;
	readonly text: string;
};
