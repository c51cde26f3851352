import { expect, it } from "vitest";
import { emptyBrief } from "./brief-fields.ts";
import { readBrief } from "./read-brief.ts";

it("takes lists apart", () => {
	const brief = readBrief({
		...emptyBrief,
		product: " Nussriegel ",
		facts: "- Ohne Palmöl\n\n12 g Eiweiß",
		keywords: "riegel, nuss",
		pictures: "https://a.example/1.jpg von vorn",
		alternates: "de https://a.example/de",
	});
	expect(brief).toMatchObject({
		product: {
			name: "Nussriegel",
			images: [{ url: "https://a.example/1.jpg", shows: "von vorn" }],
		},
		facts: ["Ohne Palmöl", "12 g Eiweiß"],
		keywords: ["riegel", "nuss"],
		alternates: [{ language: "de", url: "https://a.example/de" }],
		source: null,
	});
});

it("says a source's language where somebody chose one", () => {
	const fields = { ...emptyBrief, source: "Sans huile de palme" };
	expect(readBrief(fields).source?.language).toBeNull();
	expect(readBrief({ ...fields, sourceLanguage: "fr" }).source?.language).toBe(
		"fr",
	);
});
