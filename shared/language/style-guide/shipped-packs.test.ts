import { expect, it } from "vitest";
import { allRules } from "../rules/all-rules.ts";
import { inclusiveLanguage } from "../rules/packs/inclusive-language.ts";
import { shippedPacks } from "./shipped-packs.ts";

it("holds every shipped rule once, and each pack under a name for people", () => {
	const held = shippedPacks.flatMap((pack) => pack.rules.map(({ id }) => id));
	const shipped = [...allRules, ...inclusiveLanguage].map(({ id }) => id);
	expect(held.toSorted()).toEqual(shipped.toSorted());
	expect(shippedPacks.filter(({ id, name }) => name.de === id)).toEqual([]);
	expect(shippedPacks.filter((pack) => pack.optIn).map(({ id }) => id)).toEqual(
		["inclusive"],
	);
});
