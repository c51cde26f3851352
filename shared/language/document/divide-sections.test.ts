import { expect, it } from "vitest";
import { createDocumentAnalysis } from "./create-document-analysis.ts";
import { readMarkdown } from "./read-markdown.ts";

it("begins a section at each heading and counts what is found in it", () => {
	const source =
		"Vorab ein Satz.\n\n# Eins\n\nJetzt jetzt kaufen.\n\n## Zwei\n\nGut.";
	const { report } = createDocumentAnalysis(source, {
		read: readMarkdown,
		today: "2026-11-22",
	});
	if (!report.ok) throw new Error("refused");
	expect(report.sections.map(({ heading, level }) => [heading, level])).toEqual(
		[
			[null, 0],
			["Eins", 1],
			["Zwei", 2],
		],
	);
	const count = report.sections.map(({ findings }) =>
		Object.values(findings).reduce((a, b) => a + b, 0),
	);
	expect(count.reduce((a, b) => a + b, 0)).toBe(report.findings.length);
	expect(count[1]).toBeGreaterThan(0);
	expect(source.slice(report.sections[2]?.start, report.sections[2]?.end)).toBe(
		"Zwei\n\nGut.",
	);
});
