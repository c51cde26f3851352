import type { Localised } from "../localised.ts";

/** Where an export comes from. */
export type AdPlatform = "google-ads" | "meta" | "tiktok" | "microsoft";

/** What one line of an export says; money in currency units. */
export type AdExportRow = {
	/** The day, or the first day of the week when the export is by week. */
	readonly day: string;
	readonly campaign: string;
	/** Channel for a mix model: the platform, and the campaign type where the export has it. `google_search` */
	readonly channel: string;
	readonly cost: number;
	/** Conversion value the platform claims; 0 where the export has none. */
	readonly value: number;
};

export type AdExport = {
	readonly platform: AdPlatform;
	/** Null when the export names none. */
	readonly currency: string | null;
	readonly granularity: "day" | "week";
	readonly rows: readonly AdExportRow[];
	/** Lines that only add up others. */
	readonly totalsSkipped: number;
	/** Sum of `cost`, and the export's own total where it has one, to be compared. */
	readonly cost: number;
	readonly statedCost: number | null;
	readonly hasValue: boolean;
};

export type AdExportProblem = {
	readonly message: Localised;
	readonly fix: Localised;
	/** Line of the file, from 1. */
	readonly row?: number;
};

export type AdExportResult =
	| { readonly ok: true; readonly export: AdExport }
	/** `not-an-export`: no platform's columns stand in it; anything else may be made of the file. */
	| {
			readonly ok: false;
			readonly reason: "not-an-export" | "unreadable";
			readonly problems: readonly AdExportProblem[];
	  };
