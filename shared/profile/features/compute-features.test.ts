import * as fc from "fast-check";
import { expect, it } from "vitest";
import { advanceState } from "./advance-state.ts";
import { compileFeatures } from "./compile-features.ts";
import { computeFeatures } from "./compute-features.ts";
import type { FeatureEvent } from "./feature-set.ts";
import type { FeatureState } from "./feature-state.ts";
import { readFeatures } from "./read-features.ts";
import { starterFeatures } from "./starter-features.ts";

const dayMs = 86_400_000;
const compiled = compileFeatures(starterFeatures);

/** Events that arrive late, out of order, and with clocks ahead. */
const event = fc.record({
	name: fc.constantFrom(
		"purchase",
		"page_view",
		"view_item",
		"add_to_cart",
		"sign_up",
	),
	at: fc.integer({ min: 900 * dayMs, max: 1800 * dayMs }),
	knownAt: fc.integer({ min: 900 * dayMs, max: 1900 * dayMs }),
	properties: fc.record(
		{
			value: fc.double({ min: 0, max: 1000, noNaN: true }),
			coupon: fc.constantFrom("", "X"),
			channel: fc.constantFrom("paid_search", "email"),
			session_id: fc.nat(100).map(String),
			item_id: fc.nat(20).map(String),
		},
		{ requiredKeys: [] },
	),
});

it("serves exactly what it trains on: the state kept as events arrived, read at an instant, equals the history cut at it", () => {
	fc.assert(
		fc.property(
			fc.array(event, { maxLength: 60 }),
			fc.integer({ min: 900 * dayMs, max: 1900 * dayMs }),
			fc.integer({ min: 1, max: 7 }),
			(events, at, size) => {
				const arriving = [...events]
					.sort((a, b) => a.knownAt - b.knownAt)
					.filter(({ knownAt }) => knownAt <= at);
				let state: FeatureState | null = null;
				for (let i = 0; i < arriving.length; i += size) {
					const batch: FeatureEvent[] = arriving.slice(i, i + size);
					// As kept in the store: through JSON and back.
					state = JSON.parse(
						JSON.stringify(
							advanceState(compiled, state, batch, batch.at(-1)?.knownAt ?? 0),
						),
					);
				}
				const served = readFeatures(
					compiled,
					state ?? advanceState(compiled, null, [], at),
					at,
				);
				expect(served).toEqual(computeFeatures(compiled, events, at));
			},
		),
		{ seed: 6, numRuns: 300 },
	);
});

it("does not let a label see what was known only later", () => {
	const late: FeatureEvent = {
		name: "purchase",
		at: 1000 * dayMs,
		knownAt: 1010 * dayMs,
		properties: { value: 5 },
	};
	const [, orders] = computeFeatures(compiled, [late], 1005 * dayMs);
	expect(orders).toBe(0);
	expect(computeFeatures(compiled, [late], 1010 * dayMs)[1]).toBe(1);
});
