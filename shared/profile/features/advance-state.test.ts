import { expect, it } from "vitest";
import { advanceState } from "./advance-state.ts";
import { compileFeatures } from "./compile-features.ts";
import { starterFeatures } from "./starter-features.ts";

const dayMs = 86_400_000;
const compiled = compileFeatures(starterFeatures);
const order = (day: number) => ({
	name: "purchase",
	at: day * dayMs,
	knownAt: day * dayMs,
	properties: { value: 1 },
});

it("drops days that no window reaches any more", () => {
	const state = advanceState(
		compiled,
		null,
		[order(1000), order(1729), order(1730)],
		1730 * dayMs,
	);
	expect(Object.keys(state.days)).toEqual(["1729", "1730"]);
});

it("begins anew under another definition", () => {
	const kept = advanceState(compiled, null, [order(1000)], 1000 * dayMs);
	const other = compileFeatures({ ...starterFeatures, version: 2 });
	expect(advanceState(other, kept, [], 1000 * dayMs)).toEqual({
		fingerprint: other.fingerprint,
		days: {},
	});
});
