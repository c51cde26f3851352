import { strFromU8, unzipSync } from "fflate";
import type { FileTexts } from "../ports/knowledge-ports.ts";

const mostPages = 400;
/** A text of a few million letters; more is a trap. */
const mostUnpackedBytes = 20_000_000;
const wordText = "word/document.xml";

/**
 * PDF by pdf.js in its build for Workers, loaded with the first PDF; DOCX by unpacking the one file that holds its text. A PDF of pictures
 * without text gives empty pages.
 */
export const fileTexts: FileTexts = {
	async pdf(bytes) {
		const { getDocumentProxy } = await import("unpdf");
		try {
			const pdf = await getDocumentProxy(bytes);
			try {
				const { info } = await pdf.getMetadata();
				const title = "Title" in info ? info.Title : "";
				const pages: string[] = [];
				for (let at = 1; at <= Math.min(pdf.numPages, mostPages); at++) {
					const { items } = await (await pdf.getPage(at)).getTextContent();
					pages.push(linesOf(items));
				}
				return {
					ok: true,
					title: typeof title === "string" ? title.trim() : "",
					pages,
				};
			} finally {
				await pdf.cleanup();
			}
		} catch (error) {
			const name = error instanceof Error ? error.name : "";
			return {
				ok: false,
				code: name === "PasswordException" ? "encrypted" : "broken-file",
			};
		}
	},
	docx(bytes) {
		try {
			const files = unzipSync(bytes, {
				filter: ({ name, originalSize }) =>
					name === wordText && originalSize <= mostUnpackedBytes,
			});
			const xml = files[wordText];
			return xml
				? { ok: true, xml: strFromU8(xml) }
				: { ok: false, code: "broken-file" };
		} catch {
			return { ok: false, code: "broken-file" };
		}
	},
};

interface TextItem {
	readonly str: string;
	readonly hasEOL: boolean;
	readonly height: number;
	readonly transform: readonly number[];
}
const isText = (item: object): item is TextItem => "str" in item;

/** A gap of more than a line and a half begins a paragraph. */
function linesOf(items: readonly object[]): string {
	let text = "";
	let lastY: number | null = null;
	let isLineStart = true;
	for (const item of items) {
		if (!isText(item)) continue;
		const y = item.transform[5] ?? 0;
		if (isLineStart && lastY !== null && item.height > 0)
			if (Math.abs(lastY - y) > item.height * 1.6) text += "\n";
		text += item.str;
		if (item.str !== "") lastY = y;
		isLineStart = item.hasEOL;
		if (item.hasEOL) text += "\n";
	}
	return text;
}
