/** What the tests of the ad account page set and look at. */
export type AdsWorld = {
	isStopped: boolean;
	adsState: "approved" | "applied" | "reverted";
	/** False for a workspace whose decisions change no ad account. */
	hasAdChanges: boolean;
	proposed: unknown;
	guard: unknown;
	/** How often a report was read in. */
	reportRead: number;
};
