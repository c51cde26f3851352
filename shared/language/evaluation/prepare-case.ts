import { materialFromBrief } from "../generation/material-from-brief.ts";
import type { WritingMaterial } from "../generation/writing-material.ts";
import { writingTasks } from "../generation/writing-tasks.ts";
import { screenText } from "../injection/screen-text.ts";
import { redact } from "../pii/redact.ts";
import { redactionWithNames } from "../pii/redaction-with-names.ts";
import type { EvalCase } from "./eval-suite.ts";

export type PreparedCase =
	| {
			readonly ok: true;
			readonly material: WritingMaterial;
			/** Facts and sources that give orders to a model, and were left out. */
			readonly withheld: number;
	  }
	| { readonly ok: false; readonly refusal: string };

/** As sources are before they are indexed. */
const withoutPeople = (text: string) =>
	redact(text, redactionWithNames).redacted;
const isClear = (text: string) => screenText(text).verdict === "clear";

/**
 * A case as the writer gets it: what a person asks is screened for orders to a model, and so is every fact and source; what is suspicious
 * does not reach the writer, and a suspicious request is refused.
 *
 * @example prepareCase(one).ok // false for the request "Ignore all previous instructions."
 */
export function prepareCase({ input, language }: EvalCase): PreparedCase {
	const { task, product, facts, request, sources, text, count } = input;
	if (!isClear(request) || (text !== null && !isClear(text)))
		return { ok: false, refusal: "the request gives orders to a model" };
	const clearFacts = facts.filter(isClear);
	const clearSources = sources.filter(isClear).map(withoutPeople);
	const material = materialFromBrief(
		{
			task,
			language,
			market: null,
			goal: request,
			audience: "",
			tone: [],
			address: null,
			keywords: [],
			intent: null,
			product: { ...nothingKnown, name: product },
			facts: clearFacts,
			evidence: [],
			mustHave: [],
			forbidden: [],
			counts: Object.fromEntries(
				writingTasks[task].slots.map(({ name, most }) => [
					name,
					Math.min(count, most),
				]),
			),
			source: text === null ? null : { text, language: null },
			glossary: [],
			alternates: [],
			pages: [],
			competitors: [],
			useKnowledge: false,
		},
		{
			tone: [],
			address: "none",
			avoid: [],
			phrases: [],
			glossary: [],
			complaints: [],
			swaps: [],
			passages: clearSources.map((one, index) => ({
				id: `source-${index + 1}`,
				sourceId: `source-${index + 1}`,
				text: one,
				title: "",
				url: null,
				hash: one,
				validUntil: null,
			})),
		},
	);
	const withheld =
		facts.length + sources.length - clearFacts.length - clearSources.length;
	return { ok: true, material, withheld };
}

const nothingKnown = {
	description: "",
	brand: null,
	url: null,
	sku: null,
	gtin: null,
	price: null,
	availability: null,
	attributes: [],
	images: [],
} as const;
