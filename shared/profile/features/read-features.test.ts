import { expect, it } from "vitest";
import { addEvents } from "./add-events.ts";
import { compileFeatures } from "./compile-features.ts";
import { readFeatures } from "./read-features.ts";
import { starterFeatures } from "./starter-features.ts";

const dayMs = 86_400_000;
const compiled = compileFeatures(starterFeatures);
const order = (
	day: number,
	value: number,
	more: Record<string, unknown> = {},
) => ({
	name: "purchase",
	at: day * dayMs + 1000,
	knownAt: day * dayMs + 2000,
	properties: { value, ...more },
});
const read = (events: Parameters<typeof addEvents>[2], at: number) => {
	const state = addEvents(
		compiled,
		{ fingerprint: compiled.fingerprint, days: {} },
		events,
	);
	const values = readFeatures(compiled, state, at);
	return Object.fromEntries(
		starterFeatures.features.map(({ name }, i) => [name, values[i]]),
	);
};

it("reads recency, frequency, money and price sensitivity by hand", () => {
	const events = [
		order(1000, 10),
		order(1200, 30, { coupon: "SPRING" }),
		order(1300, 20.5),
	];
	expect(read(events, 1310 * dayMs)).toMatchObject({
		days_since_order: 10,
		orders_365d: 3,
		revenue_365d: 60.5,
		coupon_share_365d: 1 / 3,
	});
	// 365 days later only the last two are left; the day on the edge is out.
	expect(read(events, (1200 + 364) * dayMs)).toMatchObject({
		orders_365d: 2,
		order_value_365d: 25.25,
	});
	expect(read(events, (1200 + 365) * dayMs)).toMatchObject({ orders_365d: 1 });
});

it("says nothing where nothing is known, and leaves the future out", () => {
	expect(read([], 0)).toMatchObject({
		days_since_order: null,
		orders_365d: 0,
		order_value_365d: null,
		taste_90d: null,
	});
	expect(read([order(1000, 10)], 999 * dayMs)).toMatchObject({
		orders_365d: 0,
		days_since_order: null,
	});
});

it("counts sessions, and gives like baskets like directions", () => {
	const view = (item: string, session: string) => ({
		name: "view_item",
		at: dayMs,
		knownAt: 0,
		properties: { item_id: item, session_id: session },
	});
	const one = read([view("a", "s1"), view("b", "s2"), view("b", "s2")], dayMs);
	const two = read([view("b", "x"), view("a", "y"), view("b", "z")], dayMs);
	expect(one.sessions_30d).toBe(2);
	expect(one.taste_90d).toEqual(two.taste_90d);
	expect(Math.hypot(...(one.taste_90d as number[]))).toBeCloseTo(1, 12);
});
