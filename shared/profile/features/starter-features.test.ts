import { expect, it } from "vitest";
import { checkFeatureSet } from "./check-feature-set.ts";
import { starterFeatures } from "./starter-features.ts";

it("is a set that stands up to its own check", () => {
	expect(checkFeatureSet(starterFeatures)).toEqual({
		ok: true,
		set: starterFeatures,
	});
});
