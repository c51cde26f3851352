import * as z from "zod";
import type { DocumentReport } from "../language/document/document-report.ts";
import { jurisdictionsAsked } from "../language/rules/select-rules.ts";
import { copyChannel, textLanguage } from "./copy.ts";
import { route, typed } from "./route.ts";

export const documentFormat = z.enum(["html", "markdown", "plain"]);
/** Longest source of one document, UTF-16 code units. */
export const mostDocumentCharacters = 500_000;

/** Outline; `language/document/document-report.ts` is the whole shape. */
export const documentReport = typed<DocumentReport>()(
	z.looseObject({ ok: z.boolean() }),
);

export const analyseDocument = route({
	id: "analyseDocument",
	method: "POST",
	path: "/v1/copy/documents",
	summary:
		"Check and measure one HTML, Markdown or plain document; findings gravest first, offsets into the source as sent; nothing is stored",
	access: { role: "viewer", scope: "copy" },
	input: z.object({
		source: z.string().max(mostDocumentCharacters),
		format: documentFormat,
		/** Where the running text will stand; a page's title and description are told apart by themselves. */
		channel: copyChannel.default("plain"),
		/** Left out: the language the markup names, else it is detected. */
		language: textLanguage.optional(),
		/** `de`: German and EU law; `eu`: EU law only; left out: all. */
		jurisdiction: z.enum(jurisdictionsAsked).optional(),
		/** The day whose law applies; left out: today where the workspace is. */
		today: z.iso.date().optional(),
	}),
	reply: z.object({
		/** Of the workspace's style guide the document was held to; 0: it has none of its own. */
		styleGuideVersion: z.int().min(0),
		report: documentReport,
	}),
	bodyBytes: 2_000_000,
});
