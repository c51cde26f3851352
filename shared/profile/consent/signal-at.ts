import type {
	ConsentChange,
	SignalName,
	SignalState,
} from "./consent-signals.ts";

/**
 * What a signal said at an instant: the latest change at or before it that names the signal; of two at the same instant the denial counts.
 * The order of `history` does not matter, so late and out-of-order changes need no care. O(n).
 *
 * @param at epoch ms
 * @example signalAt([{ at: 5, signals: { ad_storage: "granted" } }], "ad_storage", 4) // "unset"
 */
export function signalAt(
	history: readonly ConsentChange[],
	signal: SignalName,
	at: number,
): SignalState {
	let state: SignalState = "unset";
	let since = Number.NEGATIVE_INFINITY;
	for (const change of history) {
		const said = change.signals[signal];
		if (said === undefined || change.at > at || change.at < since) continue;
		if (change.at === since && state === "denied") continue;
		since = change.at;
		state = said;
	}
	return state;
}
