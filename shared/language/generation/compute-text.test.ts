import { expect, it } from "vitest";
import { checkJsonLd } from "./check-json-ld.ts";
import { computeText } from "./compute-text.ts";
import { sampleMaterial } from "./sample-material.suite.ts";

it("writes structured data that passes its own check", () => {
	const computed = computeText(
		sampleMaterial("structured-data", "de"),
		"Aus Wolle.",
	);
	if (!computed.ok) throw new Error("not computed");
	const node: unknown = JSON.parse(computed.item.text);
	expect(checkJsonLd(node)).toEqual([]);
	expect(node).toMatchObject({ description: "Aus Wolle." });
});

it("names the field that keeps it from writing", () => {
	const { product } = sampleMaterial("structured-data", "de");
	const wrong = sampleMaterial("structured-data", "de", {
		product: { ...product, gtin: "4006381333932" },
	});
	expect(computeText(wrong, "")).toMatchObject({
		ok: false,
		problems: [{ field: "product.gtin" }],
	});
	expect(computeText(sampleMaterial("hreflang", "de"), "")).toMatchObject({
		ok: false,
		problems: [{ field: "alternates" }],
	});
});
