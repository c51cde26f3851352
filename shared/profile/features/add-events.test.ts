import { expect, it } from "vitest";
import { addEvents } from "./add-events.ts";
import { compileFeatures } from "./compile-features.ts";
import type { Feature } from "./feature-set.ts";
import { starterFeatures } from "./starter-features.ts";

const words = { de: "", en: "" };
const feature = (
	name: string,
	value: Feature["value"],
	where?: Feature["where"],
): Feature => ({
	name,
	title: words,
	description: words,
	unit: "events",
	events: ["purchase"],
	windowDays: 30,
	value,
	...(where ? { where } : {}),
});
const compiled = compileFeatures({
	name: "t",
	version: 1,
	owner: "o",
	description: words,
	features: [
		feature("n", { kind: "count" }),
		feature("sum", { kind: "sum", property: "value" }),
		feature("in_de", { kind: "count" }, { property: "country", equals: "DE" }),
		feature(
			"plain",
			{ kind: "count" },
			{ property: "coupon", isPresent: false },
		),
		feature("taste", { kind: "embedding", property: "item_id", dimensions: 3 }),
	],
});
const event = (properties: Record<string, unknown>, name = "purchase") => ({
	name,
	at: 86_400_000 * 3 + 5,
	knownAt: 0,
	properties,
});
const add = (...events: ReturnType<typeof event>[]) =>
	addEvents(compiled, { fingerprint: "", days: {} }, events).days;

it("counts what counts, sums in millionths, and looks into the items of an order", () => {
	const days = add(
		event({
			value: 0.1,
			country: "DE",
			items: [{ item_id: "a" }, { item_id: "b" }],
		}),
		event({ value: 0.2, coupon: "x", item_id: "a" }),
		event({ value: 9 }, "page_view"),
	);
	const [n, sum, german, plain, taste] = days["3"] ?? [];
	expect([n, sum, german, plain]).toEqual([2, 300_000, 1, 1]);
	expect((taste as number[]).every((part) => Math.abs(part) % 2 === 1)).toBe(
		true,
	);
});

it("leaves out values that are no numbers, and days without events", () => {
	expect(add(event({ value: "12" }))["3"]?.[1]).toBeNull();
	expect(add(event({}, "sign_up"))).toEqual({});
});

it("takes learnt directions where there are any, hashed ones of the same length where not, and makes another definition of it", () => {
	const value = {
		kind: "embedding",
		property: "item_id",
		dimensions: 2,
	} as const;
	const learnt = {
		id: "1",
		learntOn: "2026-11-22",
		baskets: 40,
		vectors: { a: [40, 20], b: [-45, 1] },
	};
	const compiledWith = (more: object) =>
		compileFeatures({
			...starterFeatures,
			features: starterFeatures.features
				.filter(({ name }) => name === "taste_90d")
				.map((feature) => ({ ...feature, value: { ...value, ...more } })),
		});
	const compiled = compiledWith({ learnt });
	const view = (item_id: string) => ({
		name: "view_item",
		at: 0,
		knownAt: 0,
		properties: { item_id },
	});
	const empty = { fingerprint: compiled.fingerprint, days: {} };
	const { days } = addEvents(compiled, empty, [
		view("a"),
		view("b"),
		view("b"),
	]);
	expect(days["0"]).toEqual([[-50, 22]]);
	const [unknown] =
		addEvents(compiled, empty, [view("constructor")]).days["0"] ?? [];
	expect(Array.isArray(unknown) && unknown.map(Math.abs)).toEqual([32, 32]);
	expect(compiled.fingerprint).not.toBe(compiledWith({}).fingerprint);
	expect(compiled.fingerprint).not.toBe(
		compiledWith({ learnt: { ...learnt, id: "2" } }).fingerprint,
	);
});
