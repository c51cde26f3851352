/** What Fellegi and Sunter's model knows: how often equal people agree at each level of each column, and how often different ones do. */
export type LinkageModel = {
	readonly columns: readonly {
		readonly column: string;
		/** Share of matching pairs at each level, given that both sides are known. */
		readonly m: readonly number[];
		/** The same among pairs of different people. */
		readonly u: readonly number[];
	}[];
	/** Share of matching pairs whose two columns stand crosswise, for each exchange. */
	readonly exchanged: readonly number[];
	/** Matching pairs expected among all pairs there are. */
	readonly expectedMatches: number;
	/** All pairs there are. */
	readonly pairs: number;
};
