import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPersonalData } from "../pii/find-personal-data.ts";
import { allRules } from "../rules/all-rules.ts";
import type { Rule, RuleMatch } from "../rules/rule.ts";
import { createDocumentAnalysis } from "./create-document-analysis.ts";
import { readHtml } from "./read-html.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readPlain } from "./read-plain.ts";
import { updateDocument } from "./update-document.ts";

const [first] = allRules;
const own = (id: string, match: RuleMatch): Rule => {
	if (first === undefined) throw new Error("no rules");
	const {
		scope: _,
		languages: __,
		channels: ___,
		exceptions: ____,
		...bare
	} = first;
	return { ...bare, id, match };
};
const rules: readonly Rule[] = [
	...allRules,
	own("own.one-form", {
		type: "consistency",
		either: { jetzt: "gleich", "e-mail": "email" },
	}),
	own("own.calm", {
		type: "occurrence",
		token: "!",
		nonword: true,
		scope: "text",
		max: 1,
	}),
	own("own.spelt-out", {
		type: "conditional",
		first: "\\b[A-Z]{3}\\b",
		second: "\\(([A-Z]{3})\\)",
		ignoreCase: false,
	}),
	own("own.notice", {
		type: "required",
		text: "Schuhe für alle",
		when: ["email"],
		position: "anywhere",
	}),
	own("own.long", { type: "metric", formula: "words", condition: "> 20" }),
];
const options = { today: "2026-11-22", rules, findPersonalData };
const words = [
	"jetzt ",
	"gleich ",
	"Umweltfreundlich ",
	"! ",
	". ",
	"\n\n",
	"ABC ",
	"(ABC) ",
	"<p>",
	"<b>",
	"</b>",
	"&uuml;",
	"**",
	"- ",
	"# ",
	"email ",
	"max@beispiel.de ",
	"Schuhe für alle",
];
const edit = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.nat(12),
	text: fc
		.array(fc.constantFrom(...words), { maxLength: 4 })
		.map((list) => list.join("")),
});

describe("updateDocument", () => {
	it.each([
		["HTML", readHtml],
		["Markdown", readMarkdown],
		["plain text", readPlain],
	])(
		"gives after any edits, and their undoing, what a fresh reading gives: %s",
		(_, read) => {
			fc.assert(
				fc.property(
					fc.array(fc.constantFrom(...words), { minLength: 10, maxLength: 60 }),
					fc.array(edit, { minLength: 1, maxLength: 8 }),
					(start, edits) => {
						const states = [
							createDocumentAnalysis(start.join(""), { ...options, read }),
						];
						for (const { at, length, text } of edits) {
							const last = states.at(-1);
							if (last === undefined) return;
							const from = Math.floor(at * last.source.length);
							const end = Math.min(last.source.length, from + length);
							states.push(updateDocument(last, { start: from, end, text }));
						}
						for (const { source, report } of states)
							expect(report).toEqual(
								createDocumentAnalysis(source, { ...options, read }).report,
							);
						const [oldest, last] = [states[0], states.at(-1)];
						if (oldest === undefined || last === undefined) return;
						expect(updateDocument(last, { source: oldest.source })).toEqual(
							oldest,
						);
					},
				),
				{ numRuns: 40, seed: 5 },
			);
		},
	);
	it("computes the edited sentence and no other", () => {
		const read: string[] = [];
		const before = createDocumentAnalysis(
			"Eins ist da.\n\nZwei ist da.\n\nDrei ist da.",
			{
				...options,
				read: readPlain,
				findPersonalData: (text) => {
					read.push(text);
					return [];
				},
			},
		);
		read.length = 0;
		updateDocument(before, { start: 14, end: 18, text: "Vier" });
		expect(read).toEqual(["Vier ist da."]);
	});
	it("refuses an edit outside the source", () => {
		const before = createDocumentAnalysis("Los.", {
			...options,
			read: readPlain,
		});
		expect(() =>
			updateDocument(before, { start: 2, end: 9, text: "" }),
		).toThrow(RangeError);
	});
});
