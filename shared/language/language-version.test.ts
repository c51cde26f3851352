import { expect, it } from "vitest";
import { hashFeature } from "./headline/hash-feature.ts";
import { rulesVersion } from "./language-version.ts";
import { allRules } from "./rules/all-rules.ts";

/** After a change to a rule: give `rulesVersion` a new value, and put the new fingerprint beside it here. */
const released = { version: "rules-2026-11-22.5", fingerprint: 339670553 };

it("has a new version whenever a rule has changed", () => {
	expect({
		version: rulesVersion,
		fingerprint: hashFeature(JSON.stringify(allRules)),
	}).toEqual(released);
});
