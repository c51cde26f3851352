import type { SourceProblemCode } from "@lotse/shared/contract/sources.ts";

export type PageReading =
	| {
			readonly ok: true;
			/** Where the page was found after redirects. */
			readonly url: string;
			/** Without parameters, small letters; empty where the server states none. */
			readonly contentType: string;
			/** From the content type; null where it states none. */
			readonly charset: string | null;
			readonly bytes: Uint8Array;
	  }
	| { readonly ok: false; readonly code: SourceProblemCode };

/** Reads public pages for people: addresses guarded hop by hop, robots.txt respected, size and time bounded. */
export interface PageFetcher {
	read(url: string): Promise<PageReading>;
}

/** Takes binary documents apart. What is in them is untrusted. */
export interface FileTexts {
	/** The lines of each page; empty lines part paragraphs. */
	pdf(
		bytes: Uint8Array,
	): Promise<
		| { readonly ok: true; readonly title: string; readonly pages: string[] }
		| { readonly ok: false; readonly code: SourceProblemCode }
	>;
	/** The XML of a Word document's text. */
	docx(
		bytes: Uint8Array,
	):
		| { readonly ok: true; readonly xml: string }
		| { readonly ok: false; readonly code: SourceProblemCode };
}

/** Reads question and passage together and says how well one answers the other. */
export interface Reranker {
	readonly name: string;
	/** A score for each text, in order, higher is better; null where the service does not answer. */
	score(query: string, texts: readonly string[]): Promise<number[] | null>;
}
