// How long a page takes to be read again after one edit, as an editor asks for it on every key. Run through `npm run bench`.
import { createRequire } from "node:module";
import { screenText } from "../injection/screen-text.ts";
import { findPersonalData } from "../pii/find-personal-data.ts";
import { createDocumentAnalysis } from "./create-document-analysis.ts";
import type { DocumentReader } from "./document-block.ts";
import { readHtml } from "./read-html.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readPlain } from "./read-plain.ts";
import { updateDocument } from "./update-document.ts";

const writeGood: (text: string) => unknown = createRequire(import.meta.url)(
	"write-good",
);
const words =
	"the small company sells handmade shoes and bags that customers really like because every pair is made by people who care about good leather quick delivery honest prices and a clean workshop in the old town".split(
		" ",
	);
let state = 7;
const random = (): number => {
	state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
	return state / 2 ** 32;
};
const pick = (): string => words[Math.floor(random() * words.length)] ?? "";
function sentence(): string {
	const text = Array.from({ length: 8 + Math.floor(random() * 12) }, pick);
	return `${text.join(" ")}.`.replace(/^./u, (first) => first.toUpperCase());
}
const paragraphs = Array.from({ length: 30 }, () =>
	Array.from({ length: 5 }, sentence).join(" "),
);
const pages: readonly (readonly [string, string, DocumentReader])[] = [
	["HTML", paragraphs.map((text) => `<p>${text}</p>`).join("\n"), readHtml],
	["Markdown", paragraphs.join("\n\n"), readMarkdown],
	["plain text", paragraphs.join("\n\n"), readPlain],
	["one paragraph", paragraphs.join(" "), readPlain],
];

function figures(times: readonly number[]): string {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number): string =>
		(sorted[Math.floor(share * sorted.length)] ?? Number.NaN).toFixed(2);
	return `median ${at(0.5)} ms, p99 ${at(0.99)} ms`;
}
function timed(runs: number, work: () => unknown): string {
	const times: number[] = [];
	for (let run = 0; run < runs; run += 1) {
		const start = performance.now();
		work();
		times.push(performance.now() - start);
	}
	return figures(times);
}

for (const [name, page, read] of pages) {
	const options = {
		read,
		today: "2026-11-22",
		findPersonalData,
		screenText,
	};
	const edited = (runs: number): string => {
		let analysis = createDocumentAnalysis(page, options);
		return timed(runs, () => {
			const start = page.indexOf(" ", Math.floor(random() * page.length * 0.9));
			const text = random() < 0.2 ? ". Now" : pick();
			analysis = updateDocument(analysis, {
				start,
				end: start + 1,
				text: ` ${text} `,
			});
		});
	};
	edited(300);
	console.log(
		`a page of ${page.split(/\s+/u).length} words, ${name}, after one edit (rules, readability, personal data, injected orders): ${edited(1_000)} (goal p99 16 ms)`,
	);
	console.log(
		`the same from scratch: ${timed(30, () => createDocumentAnalysis(page, options))}`,
	);
}
const plain = paragraphs.join("\n\n");
timed(10, () => writeGood(plain));
console.log(
	`the same page, write-good (English style rules only, always all of it): ${timed(60, () => writeGood(plain))}`,
);
