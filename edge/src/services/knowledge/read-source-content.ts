import type {
	SourceKind,
	SourceProblemCode,
} from "@lotse/shared/contract/sources.ts";
import { readHtml } from "@lotse/shared/language/document/read-html.ts";
import { readMarkdown } from "@lotse/shared/language/document/read-markdown.ts";
import { readPlain } from "@lotse/shared/language/document/read-plain.ts";
import { documentOfBlocks } from "@lotse/shared/language/retrieval/document-of-blocks.ts";
import { documentOfPages } from "@lotse/shared/language/retrieval/document-of-pages.ts";
import { readFeed } from "@lotse/shared/language/retrieval/feeds/read-feed.ts";
import { isMissingPage } from "@lotse/shared/language/retrieval/is-missing-page.ts";
import { isSignInPage } from "@lotse/shared/language/retrieval/is-sign-in-page.ts";
import { mainPartOfPage } from "@lotse/shared/language/retrieval/main-part-of-page.ts";
import { readDocxXml } from "@lotse/shared/language/retrieval/read-docx-xml.ts";
import type { SourceDocument } from "@lotse/shared/language/retrieval/source-document.ts";
import type { FileTexts } from "../../ports/knowledge-ports.ts";
import { decodeSourceText } from "./decode-source-text.ts";

export interface SourceContent {
	readonly bytes: Uint8Array;
	/** Empty where nothing is stated. */
	readonly contentType: string;
	readonly charset: string | null;
	/** Of the file, or the last part of the page's path. */
	readonly name: string;
	/** Where a page was found; null for a file. */
	readonly url: string | null;
}

export type ReadContent =
	| {
			readonly ok: true;
			readonly kind: SourceKind;
			readonly document: SourceDocument;
	  }
	| { readonly ok: false; readonly code: SourceProblemCode };

const startsWith = (bytes: Uint8Array, letters: string): boolean =>
	[...letters].every((letter, at) => bytes[at] === letter.charCodeAt(0));

/**
 * Takes a file or a page apart, whatever it is: told by its first bytes, then its name, then what the server says. A page that is a door to
 * something else, or says that it is not there, is a problem and no source.
 */
export async function readSourceContent(
	files: FileTexts,
	content: SourceContent,
): Promise<ReadContent> {
	const { bytes, charset } = content;
	if (bytes.length === 0) return { ok: false, code: "no-text" };
	const read = startsWith(bytes, "%PDF-")
		? await readPdf(files, bytes)
		: startsWith(bytes, "PK\u0003\u0004")
			? readDocx(files, bytes)
			: readText(content, decodeSourceText(bytes, charset));
	if (!read.ok || read.document.blocks.length > 0) return read;
	return { ok: false, code: read.kind === "feed" ? "no-products" : "no-text" };
}

async function readPdf(
	files: FileTexts,
	bytes: Uint8Array,
): Promise<ReadContent> {
	const read = await files.pdf(bytes);
	if (!read.ok) return read;
	const document = documentOfPages(read.pages);
	const title = read.title || document.title;
	return { ok: true, kind: "pdf", document: { ...document, title } };
}

function readDocx(files: FileTexts, bytes: Uint8Array): ReadContent {
	const read = files.docx(bytes);
	return read.ok
		? { ok: true, kind: "docx", document: readDocxXml(read.xml) }
		: read;
}

function readText(content: SourceContent, text: string | null): ReadContent {
	if (text === null) return { ok: false, code: "type-not-supported" };
	const kind = kindOf(content, text);
	if (kind === null) return { ok: false, code: "type-not-supported" };
	if (kind === "feed") return { ok: true, kind, document: readFeed(text) };
	if (kind === "html") return readPage(content, text);
	const blocks = kind === "markdown" ? readMarkdown(text) : readPlain(text);
	return { ok: true, kind, document: documentOfBlocks(text, blocks) };
}

function kindOf(
	{ name, contentType }: SourceContent,
	text: string,
): "html" | "markdown" | "text" | "feed" | null {
	const start = text
		.replace(/^\uFEFF/, "")
		.trimStart()
		.slice(0, 500);
	const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
	if (/^<!doctype html|^<html[\s>]/i.test(start)) return "html";
	if (/^(?:md|markdown)$/.test(ending) || contentType === "text/markdown")
		return "markdown";
	if (/^(?:html?|xhtml)$/.test(ending) || /html/.test(contentType))
		return "html";
	if (/^<\?xml|^<(?:rss|feed)[\s>]/.test(start)) return "feed";
	if (/^(?:csv|tsv|json|xml)$/.test(ending)) return "feed";
	if (/\b(?:csv|tab-separated-values|json|xml)\b/.test(contentType))
		return "feed";
	// Google's feeds in tabs are mostly named .txt.
	if (/^[^\n]*\ttitle\t/i.test(start)) return "feed";
	const isText =
		ending === "txt" || contentType.startsWith("text/") || contentType === "";
	return isText && !/^%!|^\{\\rtf/.test(start) ? "text" : null;
}

function readPage({ url }: SourceContent, html: string): ReadContent {
	const part = mainPartOfPage(html);
	const document = documentOfBlocks(part, readHtml(part));
	if (url !== null) {
		const { title } = document;
		const letters = document.blocks.reduce(
			(sum, { text }) => sum + text.length,
			0,
		);
		if (isSignInPage(html, url, title, letters))
			return { ok: false, code: "sign-in-page" };
		if (isMissingPage(title, letters)) return { ok: false, code: "not-found" };
	}
	return { ok: true, kind: "html", document };
}
