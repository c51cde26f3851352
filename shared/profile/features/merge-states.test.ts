import { expect, it } from "vitest";
import { advanceState } from "./advance-state.ts";
import { compileFeatures } from "./compile-features.ts";
import { mergeStates } from "./merge-states.ts";
import { readFeatures } from "./read-features.ts";
import { starterFeatures } from "./starter-features.ts";

const dayMs = 86_400_000;
const compiled = compileFeatures(starterFeatures);
const event = (
	day: number,
	name: string,
	properties: Record<string, unknown> = {},
) => ({
	name,
	at: day * dayMs,
	knownAt: day * dayMs,
	properties,
});
const phone = [
	event(1000, "page_view", { session_id: "a" }),
	event(1001, "page_view", { session_id: "b" }),
];
const login = [
	event(1001, "purchase", { value: 9.5 }),
	event(1001, "page_view", { session_id: "b" }),
];
const stateOf = (events: typeof phone) =>
	advanceState(compiled, null, events, 1001 * dayMs);

it("equals what one person with all events would have, in any order", () => {
	const whole = stateOf([...phone, ...login]);
	expect(mergeStates(compiled, [stateOf(phone), stateOf(login)])).toEqual(
		whole,
	);
	expect(mergeStates(compiled, [stateOf(login), stateOf(phone)])).toEqual(
		whole,
	);
	// The session both saw counts once.
	const sessions = starterFeatures.features.findIndex(
		({ name }) => name === "sessions_30d",
	);
	expect(readFeatures(compiled, whole, 1001 * dayMs)[sessions]).toBe(2);
});

it("leaves out what another definition made", () => {
	expect(
		mergeStates(compiled, [{ ...stateOf(login), fingerprint: "other" }]).days,
	).toEqual({});
});
