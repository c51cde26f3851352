/** One row of an ad report, checked: what a text did in one place over one span of days. */
export type AccountResult = {
	readonly text: string;
	/** Empty where the report has no such column. */
	readonly campaign: string;
	readonly adGroup: string;
	readonly assetType: string;
	readonly impressions: number;
	readonly clicks: number;
	/** ISO days, both or neither. */
	readonly from: string | null;
	readonly to: string | null;
};
