import { expect, it } from "vitest";
import { documentOfPages } from "./document-of-pages.ts";

it("joins lines to paragraphs, and words divided at a line's end", () => {
	const { title, blocks } = documentOfPages([
		"Versand\nWir liefern in zwei Ta-\ngen, auch am\nSamstag.\n\n• frei ab 40 Euro\n• mit Eis",
	]);
	expect(title).toBe("Versand");
	expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
		["heading", "Versand"],
		["paragraph", "Wir liefern in zwei Tagen, auch am Samstag."],
		["item", "frei ab 40 Euro"],
		["item", "mit Eis"],
	]);
});

it("leaves out what repeats from page to page, and page numbers", () => {
	const page = (number: number, text: string) =>
		`Handbuch\n${text}\nSeite ${number} von 3\n${number}`;
	const { blocks } = documentOfPages([
		page(1, "Erster Text, der etwas sagt."),
		page(2, "Zweiter Text, der etwas sagt."),
		page(3, "Dritter Text, der etwas sagt."),
	]);
	expect(blocks.map(({ text }) => text)).toEqual([
		"Erster Text, der etwas sagt.",
		"Zweiter Text, der etwas sagt.",
		"Dritter Text, der etwas sagt.",
	]);
});

it("gives nothing of empty pages", () => {
	expect(documentOfPages(["", " \n "])).toEqual({ title: "", blocks: [] });
});
