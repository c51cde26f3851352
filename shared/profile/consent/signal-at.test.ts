import { expect, it } from "vitest";
import { signalAt } from "./signal-at.ts";

const history = [
	{ at: 5, signals: { ad_storage: "granted" } },
	{ at: 2, signals: { ad_storage: "denied", analytics_storage: "granted" } },
	{ at: 8, signals: { ad_storage: "granted" } },
	{ at: 8, signals: { ad_storage: "denied" } },
	{ at: 9, signals: { analytics_storage: "denied" } },
] as const;

it.each([
	["ad_storage", 1, "unset"],
	["ad_storage", 2, "denied"],
	["ad_storage", 7, "granted"],
	["ad_storage", 8, "denied"],
	["analytics_storage", 8, "granted"],
	["analytics_storage", 9, "denied"],
	["ad_user_data", 99, "unset"],
] as const)("%s at %i was %s, in either order", (signal, at, state) => {
	expect(signalAt(history, signal, at)).toBe(state);
	expect(signalAt(history.toReversed(), signal, at)).toBe(state);
});
