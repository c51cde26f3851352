import type { BriefInput } from "@lotse/shared/contract/briefs.ts";
import type { BriefFields } from "./brief-fields.ts";

/**
 * The form as a brief: lines and comma lists taken apart, "Name: value" kept as facts, pictures and language versions split at their first space.
 *
 * @example readBrief({ ...emptyBrief, keywords: "a, b" }).keywords // ["a", "b"]
 */
export function readBrief(fields: BriefFields): BriefInput {
	const { task, language, goal, audience, useKnowledge } = fields;
	const images = lines(fields.pictures).map((line) => {
		const { first, rest } = splitFirst(line);
		return { url: first, shows: rest };
	});
	return {
		task,
		language,
		goal,
		audience,
		useKnowledge,
		product: { name: fields.product.trim(), images },
		facts: lines(fields.facts),
		keywords: commas(fields.keywords),
		tone: commas(fields.tone),
		evidence: commas(fields.evidence),
		mustHave: lines(fields.mustHave),
		forbidden: commas(fields.forbidden),
		source:
			fields.source.trim() === ""
				? null
				: { text: fields.source, language: fields.sourceLanguage || null },
		alternates: lines(fields.alternates).map((line) => {
			const { first, rest } = splitFirst(line);
			return { language: first, url: rest };
		}),
	};
}

function lines(text: string): string[] {
	return text
		.split("\n")
		.map((line) => line.replace(/^\s*[-•*]\s+/, "").trim())
		.filter((line) => line !== "");
}

function commas(text: string): string[] {
	return text
		.split(/[,\n]/)
		.map((one) => one.trim())
		.filter((one) => one !== "");
}

function splitFirst(line: string): { first: string; rest: string } {
	const at = line.search(/\s/);
	return at < 0
		? { first: line, rest: "" }
		: { first: line.slice(0, at), rest: line.slice(at).trim() };
}
