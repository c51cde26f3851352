import { expect, it } from "vitest";
import { readDocxXml } from "./read-docx-xml.ts";

const run = (text: string, properties = "") =>
	`<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = "") =>
	`<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;

it("reads title, headings, lists, tables and runs", () => {
	const xml = `<w:document><w:body>${[
		paragraph(run("Handbuch"), '<w:pStyle w:val="Title"/>'),
		paragraph(run("Lagerung"), '<w:pStyle w:val="berschrift2"/>'),
		paragraph(
			`${run("Kühl &amp; ")}${run("trocken")}<w:r><w:br/></w:r>${run("lagern.")}`,
		),
		paragraph(run("Punkt"), '<w:numPr><w:ilvl w:val="0"/></w:numPr>'),
		`<w:tbl><w:tr><w:tc>${paragraph(run("Sorte"))}</w:tc><w:tc>${paragraph(run("Preis"))}</w:tc></w:tr></w:tbl>`,
		paragraph(run("Ende")),
	].join("")}</w:body></w:document>`;
	expect(readDocxXml(xml)).toEqual({
		title: "Handbuch",
		blocks: [
			{ kind: "heading", level: 1, text: "Handbuch" },
			{ kind: "heading", level: 2, text: "Lagerung" },
			{ kind: "paragraph", level: 0, text: "Kühl & trocken\nlagern." },
			{ kind: "item", level: 0, text: "Punkt" },
			{ kind: "row", level: 0, text: "Sorte | Preis" },
			{ kind: "paragraph", level: 0, text: "Ende" },
		],
	});
});

it("leaves out hidden and deleted text", () => {
	const hidden = run("geheim", "<w:rPr><w:vanish/></w:rPr>");
	const deleted = `<w:del>${run("alt").replaceAll("w:t", "w:delText")}</w:del>`;
	const xml = paragraph(`${hidden}${deleted}${run("sichtbar")}`);
	expect(readDocxXml(xml).blocks.map(({ text }) => text)).toEqual(["sichtbar"]);
});

it("gives nothing for what is no such XML", () => {
	expect(readDocxXml("<x>Text</x>")).toEqual({ title: "", blocks: [] });
	expect(readDocxXml("<w:p><w:t>offen").blocks).toEqual([
		{ kind: "paragraph", level: 0, text: "offen" },
	]);
});
