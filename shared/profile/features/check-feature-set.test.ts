import { expect, it } from "vitest";
import { checkFeatureSet } from "./check-feature-set.ts";
import { starterFeatures } from "./starter-features.ts";

const [first] = starterFeatures.features;
const problemsOf = (value: unknown) => {
	const checked = checkFeatureSet(value);
	return checked.ok ? [] : checked.problems.map(({ field }) => field);
};

it("names every field that is wrong", () => {
	expect(problemsOf(null)).toEqual([""]);
	expect(problemsOf({ ...starterFeatures, version: 0, owner: "" })).toEqual([
		"version",
		"owner",
	]);
	expect(
		problemsOf({
			...starterFeatures,
			features: [
				first,
				first,
				{ ...first, name: "Bad Name" },
				{ ...first, name: "w", windowDays: 9999 },
				{ ...first, name: "e", events: [] },
				{ ...first, name: "v", value: { kind: "median" } },
				{ ...first, name: "p", value: { kind: "sum" } },
				{ ...first, name: "x", where: { property: "a" } },
			],
		}),
	).toEqual([
		"features.1.name",
		"features.2.name",
		"features.3.windowDays",
		"features.4.events",
		"features.5.value",
		"features.6.value",
		"features.7.where",
	]);
	expect(problemsOf({ ...starterFeatures, features: [] })).toEqual([
		"features",
	]);
});

it("takes short words for titles where none are given in both languages", () => {
	const { title: _, ...bare } = first ?? {};
	const checked = checkFeatureSet({ ...starterFeatures, features: [bare] });
	expect(checked.ok && checked.set.features[0]?.title).toEqual({
		de: "days_since_order",
		en: "days_since_order",
	});
});
