import { expect, it } from "vitest";
import { compileFeatures } from "./compile-features.ts";
import { starterFeatures } from "./starter-features.ts";

it("keeps each measure once", () => {
	const compiled = compileFeatures(starterFeatures);
	const place = (name: string) =>
		compiled.uses[
			starterFeatures.features.findIndex((feature) => feature.name === name)
		];
	// Recency and frequency of orders are read from the same count, revenue and mean value from the same sum.
	expect(place("days_since_order")).toEqual(place("orders_365d"));
	expect(place("order_value_365d")?.[0]).toBe(place("revenue_365d")?.[0]);
	expect(compiled.horizonDays).toBe(730);
});

it("has another fingerprint for another version or measure, and the same for a title", () => {
	const { fingerprint } = compileFeatures(starterFeatures);
	const titled = { ...starterFeatures, owner: "crm" };
	expect(compileFeatures(titled).fingerprint).toBe(fingerprint);
	expect(compileFeatures({ ...titled, version: 2 }).fingerprint).not.toBe(
		fingerprint,
	);
	expect(
		compileFeatures({ ...titled, features: titled.features.slice(1) })
			.fingerprint,
	).toBe(fingerprint);
	expect(
		compileFeatures({ ...titled, features: titled.features.slice(0, 2) })
			.fingerprint,
	).not.toBe(fingerprint);
});
