import { detectLanguage } from "../tokens/detect-language.ts";
import { isHouseLanguage } from "./is-house-language.ts";
import { termsIn } from "./terms-in.ts";
import type { WritingBrief } from "./writing-brief.ts";
import type {
	ContentLanguage,
	WritingLanguage,
	WritingMaterial,
	WritingPassage,
} from "./writing-material.ts";
import { writingTasks } from "./writing-tasks.ts";

/** What the workspace adds to a brief. */
export type WritingDefaults = {
	readonly tone: readonly string[];
	readonly address: "du" | "Sie" | "none";
	readonly avoid: readonly string[];
	readonly phrases: readonly string[];
	readonly glossary: WritingMaterial["glossary"];
	/** Retrieved for the brief, screened. */
	readonly passages: readonly WritingPassage[];
	readonly complaints: readonly string[];
	readonly swaps: readonly {
		readonly start: number;
		readonly end: number;
		readonly by: string;
	}[];
};

const mostPassages = 40;

/**
 * Brief and workspace defaults as one material. What the brief itself states becomes passages as well (`brief-…`), so that a text written from it can point at
 * them; the brief's come first.
 *
 * @example materialFromBrief(brief, defaults).passages[0]?.id // "brief-facts"
 */
export function materialFromBrief(
	brief: WritingBrief,
	defaults: WritingDefaults,
): WritingMaterial {
	const { description: _, ...product } = brief.product;
	const { slots } = writingTasks[brief.task];
	return {
		task: brief.task,
		language: houseLanguageOf(brief),
		...(isHouseLanguage(brief.language) ? {} : { into: brief.language }),
		market: brief.market,
		goal: brief.goal,
		audience: brief.audience,
		tone: brief.tone.length > 0 ? brief.tone : defaults.tone,
		address: brief.address ?? defaults.address,
		keywords: brief.keywords,
		intent: brief.intent,
		product,
		evidence: brief.evidence,
		mustHave: brief.mustHave,
		forbidden: [...brief.forbidden, ...defaults.avoid],
		phrases: defaults.phrases,
		passages: [...ownPassages(brief), ...defaults.passages].slice(
			0,
			mostPassages,
		),
		source:
			brief.source === null
				? null
				: {
						text: brief.source.text,
						language: brief.source.language ?? languageOf(brief),
						complaints: defaults.complaints,
						swaps: defaults.swaps,
					},
		glossary: [...brief.glossary, ...houseTerms(brief, defaults)],
		alternates: brief.alternates,
		pages: brief.pages,
		slots: slots
			.map((slot) => ({
				...slot,
				wanted: brief.counts[slot.name] ?? slot.count,
			}))
			.filter(({ wanted }) => wanted > 0),
	};
}

/** Of the house's words those that the text to translate has and the brief says nothing about: a thousand others would only cost tokens. */
function houseTerms(
	{ source, glossary }: WritingBrief,
	defaults: Pick<WritingDefaults, "glossary">,
): WritingMaterial["glossary"] {
	if (source === null) return [];
	const said = new Set(glossary.map(({ from }) => from.toLowerCase()));
	const has = termsIn(source.text);
	return defaults.glossary.filter(
		({ from }) => !said.has(from.toLowerCase()) && has(from),
	);
}

/** A text to translate is in the other language unless it says otherwise. */
function languageOf({ source, language, task }: WritingBrief): ContentLanguage {
	const { code } = detectLanguage(source?.text ?? "");
	if (code !== "unknown") return code;
	if (task !== "localisation") return language;
	return language === "de" ? "en" : "de";
}

/** Who translates from German looks after it in German; between two other languages, in English. */
function houseLanguageOf(brief: WritingBrief): WritingLanguage {
	if (isHouseLanguage(brief.language)) return brief.language;
	const from = brief.source?.language ?? languageOf(brief);
	return isHouseLanguage(from) ? from : "en";
}

function ownPassages(brief: WritingBrief): WritingPassage[] {
	const { product } = brief;
	const lines = (list: readonly string[]) => list.join("\n");
	const texts: readonly (readonly [string, string])[] = [
		["brief-facts", lines([...brief.facts, ...brief.mustHave])],
		["brief-description", product.description],
		[
			"brief-attributes",
			lines(product.attributes.map(({ name, value }) => `${name}: ${value}`)),
		],
		["brief-pictures", lines(product.images.map(({ shows }) => shows))],
		[
			"brief-source",
			brief.task === "rewrite" ? (brief.source?.text ?? "") : "",
		],
	];
	return texts
		.filter(([, text]) => text.trim() !== "")
		.map(([id, text]) => ({
			id,
			sourceId: "brief",
			title: "",
			url: null,
			hash: text,
			validUntil: null,
			text,
		}));
}
