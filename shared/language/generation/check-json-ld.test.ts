import fc from "fast-check";
import { expect, it } from "vitest";
import { checkJsonLd } from "./check-json-ld.ts";

const product = {
	"@context": "https://schema.org",
	"@type": "Product",
	name: "A",
};
const paths = (value: unknown) => checkJsonLd(value).map(({ path }) => path);

it("names what is missing, unknown or malformed", () => {
	expect(paths(product)).toEqual([]);
	expect(paths({ ...product, name: undefined })).toContain("name");
	expect(paths({ ...product, colour: "red" })).toEqual(["colour"]);
	expect(
		paths({
			...product,
			offers: { "@type": "Offer", price: "89,90", priceCurrency: "€" },
		}),
	).toEqual(["offers.price", "offers.priceCurrency"]);
	expect(paths({ ...product, gtin: "4006381333931" })).toEqual([]);
	expect(paths({ ...product, gtin: "4006381333932" })).toEqual(["gtin"]);
	expect(paths("text")).toEqual([""]);
	expect(paths({ ...product, "@type": "constructor" })).toEqual(["@type"]);
});

it("never throws", () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			expect(Array.isArray(checkJsonLd(value))).toBe(true);
		}),
		{ seed: 1, numRuns: 200 },
	);
});
