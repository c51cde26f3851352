import { expect, it } from "vitest";
import { matchConditional } from "./match-conditional.ts";

it("objects to what nothing backs", () => {
	const match = matchConditional({
		type: "conditional",
		first: "\\b([A-Z]{3,5})\\b",
		second: "\\(([A-Z]{3,5})\\)",
		ignoreCase: false,
	});
	const hits = match({
		text: "Cascading Sheets (CSS), CSS and DOM",
		channel: "plain",
	});
	expect(hits).toEqual([{ start: 32, end: 35, suggestions: [] }]);
});

it("lets one match back all where there is no group", () => {
	const match = matchConditional({
		type: "conditional",
		first: "gratis\\*",
		second: "\\* ab",
	});
	expect(match({ text: "Gratis*. * ab 20 €", channel: "plain" })).toEqual([]);
	expect(match({ text: "Gratis*", channel: "plain" })).toHaveLength(1);
});
