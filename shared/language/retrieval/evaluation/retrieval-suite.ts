/** Passages, questions, and which passages answer which question: what retrieval is measured on. */
export type RetrievalSuite = {
	readonly name: string;
	readonly passages: readonly SuitePassage[];
	readonly queries: readonly SuiteQuery[];
};
export type SuitePassage = {
	readonly id: string;
	/** The heading it stands under; empty without one. */
	readonly title: string;
	readonly text: string;
	readonly language: "de" | "en" | "unknown";
};
export type SuiteQuery = {
	readonly query: string;
	/** Only passages of this language are looked at, as when somebody writes in it; left out: all. */
	readonly language?: "de" | "en" | undefined;
	/** Passage id → grade: 1 touches on it, 2 answers in part, 3 answers. */
	readonly relevant: Readonly<Record<string, number>>;
};
