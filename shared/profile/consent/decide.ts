import type {
	ConsentChange,
	RegionDefaults,
	SignalName,
} from "./consent-signals.ts";
import { type Purpose, purposes } from "./purposes.ts";
import { signalAt } from "./signal-at.ts";

export type ConsentDecision =
	| { readonly isAllowed: true }
	| {
			readonly isAllowed: false;
			/** denied: a no; unset: no answer where one is needed; withdrawn: a yes then, a no since. */
			readonly reason: "denied" | "unset" | "withdrawn";
			/** The first signal that stands against it. */
			readonly signal: SignalName;
	  };

/**
 * Whether data of an instant may be used for a purpose. The one place that says so: in the browser script, in the service and before every
 * export. Every signal the purpose needs must have been granted at that instant (where unset, the region's default counts) and must not have
 * been denied since: a grant given again later does not bring back what was collected before the withdrawal.
 *
 * @param signals everything known of the person's choices, in any order, later ones too
 * @param region what counts while a signal is unset
 * @param at when the data came about, epoch ms
 * @example decide("report", [{ at: 1, signals: { ad_user_data: "granted" } }, { at: 9, signals: { ad_user_data: "denied" } }], optIn, 5)
 * // { isAllowed: false, reason: "withdrawn", signal: "ad_user_data" }
 */
export function decide(
	purpose: Purpose,
	signals: readonly ConsentChange[],
	region: RegionDefaults,
	at: number,
): ConsentDecision {
	for (const signal of purposes[purpose]) {
		const state = signalAt(signals, signal, at);
		if ((state === "unset" ? region[signal] : state) === "denied")
			return { isAllowed: false, reason: orUnset(state), signal };
		const isWithdrawn = signals.some(
			(change) => change.at > at && change.signals[signal] === "denied",
		);
		if (isWithdrawn) return { isAllowed: false, reason: "withdrawn", signal };
	}
	return { isAllowed: true };
}

const orUnset = (state: string) => (state === "unset" ? "unset" : "denied");
