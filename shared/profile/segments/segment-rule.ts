/** A condition on one feature or prediction. Comparisons never hold where the value is not known. */
export type SegmentCondition = {
	readonly feature: string;
} & (
	| {
			readonly is: "at-least" | "at-most" | "over" | "under" | "equal";
			readonly value: number;
	  }
	| { readonly is: "known" | "unknown" }
);

/** Who is in a segment, as data. */
export type SegmentRule =
	| { readonly all: readonly SegmentRule[] }
	| { readonly any: readonly SegmentRule[] }
	| { readonly not: SegmentRule }
	| SegmentCondition;

/** What is known of a person: features and predictions by name. Vectors are not compared. */
export type SegmentReadings = {
	readonly [name: string]: number | readonly number[] | null | undefined;
};

/** A person as segments see them. */
export type SegmentPerson = {
	readonly id: string;
	readonly readings: SegmentReadings;
	/** Whether consent covers the purpose of the segment. */
	readonly isAllowed: boolean;
};
