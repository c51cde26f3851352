import { expect, it } from "vitest";
import { allRules } from "../rules/all-rules.ts";
import { checkDocument } from "./check-document.ts";
import { MAX_DOCUMENT_CHARACTERS } from "./create-document-analysis.ts";
import { readHtml } from "./read-html.ts";

const options = {
	rules: allRules,
	channel: "google-ads-headline",
	today: "2026-11-22",
} as const;

it("finds what stands in the source, over markup", () => {
	const check = checkDocument("<p>Hier <b>klicken</b>", readHtml, options);
	if (!check.ok) throw new Error(check.reason);
	expect(check.errors).toBe(1);
	expect(check.language).toBe("de");
	expect(check.findings.map(({ start, end }) => [start, end])).toContainEqual([
		3, 18,
	]);
});
it("refuses what is too long", () => {
	const source = " ".repeat(MAX_DOCUMENT_CHARACTERS + 1);
	expect(checkDocument(source, readHtml, options).ok).toBe(false);
});
