/** The four signals of Google's Consent Mode v2, in its own words. */
export const signalNames = [
	"ad_storage",
	"analytics_storage",
	"ad_user_data",
	"ad_personalization",
] as const;
export type SignalName = (typeof signalNames)[number];

/** What a person said. `unset` is no answer: neither a yes nor a no. */
export type SignalState = "granted" | "denied" | "unset";

/** Signals a person set at an instant (epoch ms); those not named stay as they were. */
export interface ConsentChange {
	readonly at: number;
	readonly signals: {
		readonly [name in SignalName]?: "granted" | "denied" | undefined;
	};
}

/** What holds in a region while a signal is unset. */
export type RegionDefaults = {
	readonly [name in SignalName]: "granted" | "denied";
};
