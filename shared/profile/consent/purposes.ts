import type { SignalName } from "./consent-signals.ts";

/**
 * What data is used for, and which signals that use needs:
 * `count` events without any identifier; `measure` with an identifier of the visit or customer; `attribute` with the click ids of adverts;
 * `report` a conversion to an ad platform; `personalise` advertising to the person.
 */
export const purposes = {
	count: [],
	measure: ["analytics_storage"],
	attribute: ["ad_storage"],
	report: ["ad_user_data"],
	personalise: ["ad_user_data", "ad_personalization"],
} as const satisfies { readonly [purpose: string]: readonly SignalName[] };

export type Purpose = keyof typeof purposes;
