import { expect, it } from "vitest";
import { regionDefaults } from "./region-defaults.ts";

it.each([
	[null, [], "denied"],
	[null, ["US"], "denied"],
	["US", [], "denied"],
	["US", ["US"], "granted"],
	["DE", ["DE"], "denied"],
	["GB", ["GB", "US"], "denied"],
] as const)("%s with %j: silence counts as %s", (country, named, state) => {
	expect(new Set(Object.values(regionDefaults(country, named)))).toEqual(
		new Set([state]),
	);
});
