import type { InjectionVerdict } from "../injection/judge-injection.ts";
import { screenText } from "../injection/screen-text.ts";
import {
	detectLanguage,
	type LanguageCode,
} from "../tokens/detect-language.ts";
import { chunkBlocks, type SourceChunk } from "./chunk-blocks.ts";
import { layOutBlocks } from "./lay-out-blocks.ts";
import { redactBlocks } from "./redact-blocks.ts";
import type { SourceDocument } from "./source-document.ts";

/** A passage ready to be stored; `text` is the source's text from `start` to `end`. */
export type PreparedPassage = {
	readonly heading: string;
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly language: LanguageCode;
	readonly product: string;
	readonly unitId?: string;
	readonly verdict: InjectionVerdict;
	/** 0–1. */
	readonly injection: number;
};
export type PreparedSource = {
	/** Without personal data. */
	readonly text: string;
	/** Whether something did not fit. */
	readonly isCut: boolean;
	readonly redactions: number;
	/** Of most of the text. */
	readonly language: LanguageCode;
	readonly passages: readonly PreparedPassage[];
};

/** More pieces than this are a list, not a text. */
const mostPassages = 2_000;

/** The language most characters are in; "unknown" where none is told for a tenth of them. */
function languageOfMost(
	parts: readonly { text: string; language: LanguageCode }[],
): LanguageCode {
	const size = { de: 0, en: 0, unknown: 0 };
	for (const { text, language } of parts) size[language] += text.length;
	const told = size.de + size.en;
	if (told * 10 < told + size.unknown) return "unknown";
	return size.de >= size.en ? "de" : "en";
}

/**
 * Makes passages of a source: personal data out, one text, cut along its structure, each piece with its language (what the source says, what it
 * reads like, else what most of the source is in) and with what the screening for hidden orders makes of it. The same words twice are one
 * passage, pieces without a letter are none. At most `mostCharacters` of text and 2,000 passages; `isCut` says that there was more.
 *
 * Pure and deterministic: the same source gives the same passages. About a second for half a million characters.
 *
 * @param mostCharacters longest text kept
 */
export function prepareSource(
	document: SourceDocument,
	mostCharacters: number,
): PreparedSource {
	const { blocks, redactions } = redactBlocks(document.blocks);
	const laid = layOutBlocks(blocks, mostCharacters);
	const seen = new Set<string>();
	const chunks = chunkBlocks(laid.blocks).flatMap((chunk) => {
		const text = laid.text.slice(chunk.start, chunk.end);
		if (!/\p{L}/u.test(text) || seen.has(text)) return [];
		seen.add(text);
		return [{ ...chunk, text, language: languageOf(chunk, text) }];
	});
	const kept = chunks.slice(0, mostPassages);
	const language = languageOfMost(kept);
	return {
		text: laid.text,
		isCut: laid.isCut || chunks.length > mostPassages,
		redactions,
		language,
		passages: kept.map((chunk) => {
			const { verdict, injection } = screenText(
				`${chunk.heading}\n${chunk.text}`,
			);
			return {
				...chunk,
				language: chunk.language === "unknown" ? language : chunk.language,
				verdict,
				injection,
			};
		}),
	};
}

function languageOf(chunk: SourceChunk, text: string): LanguageCode {
	return chunk.language ?? detectLanguage(text).code;
}
