import type { CheckTextOptions, TextCheck } from "../check-text.ts";
import { placeText } from "../place-text.ts";
import { createDocumentAnalysis } from "./create-document-analysis.ts";
import type { DocumentReader } from "./document-block.ts";

/**
 * Checks one document against rules, as `checkText` does one text; offsets are those of the source. Never throws on any source; linear in its
 * length.
 *
 * Worked value: "<p>Hier <b>klicken</b>" read as HTML in `google-ads-headline` → one error, 3–18.
 */
export function checkDocument(
	source: string,
	read: DocumentReader,
	{ rules, today, language, channel }: CheckTextOptions,
): TextCheck {
	const placed = placeText(source, channel);
	const { report } = createDocumentAnalysis(source, {
		read,
		rules,
		today,
		channel: placed,
		...(language === undefined ? {} : { language }),
	});
	if (!report.ok) return report;
	const { findings } = report;
	const errors = findings.filter(({ level }) => level === "error").length;
	return {
		ok: true,
		language: report.language.code,
		channel: placed,
		findings,
		errors,
	};
}
