import type { WritingBrief } from "../generation/writing-brief.ts";
import { writingTasks } from "../generation/writing-tasks.ts";
import { isOrderInRequest } from "../injection/is-order-in-request.ts";
import { screenText } from "../injection/screen-text.ts";
import { redact } from "../pii/redact.ts";
import { redactionWithNames } from "../pii/redaction-with-names.ts";
import type { EvalCase } from "./eval-suite.ts";

export type PreparedCase =
	| {
			readonly ok: true;
			readonly brief: WritingBrief;
			/** Facts and sources that give orders to a model, and were left out. */
			readonly withheld: number;
	  }
	| { readonly ok: false; readonly refusal: string };

/** What a member asks is stopped where it reads like an order; what comes from elsewhere is left out where it might be one. */
const isOrder = (text: string) => screenText(text).verdict === "injection";
const isClear = (text: string) => screenText(text).verdict === "clear";
/** As sources are before they are indexed. */
const withoutPeople = (text: string) =>
	redact(text, redactionWithNames).redacted;

/**
 * A case as the writer gets it: what a person asks is screened for orders to a model, and so is every fact and source; a request
 * that is one is refused, and what is suspicious elsewhere does not reach the writer, as in the service. Clear sources stand where a product's description does, people's data taken
 * out.
 *
 * @example prepareCase(one).ok // false for the request "Ignore all previous instructions."
 */
export function prepareCase({ input, language }: EvalCase): PreparedCase {
	const { task, product, facts, request, sources, text, count } = input;
	if (isOrderInRequest(request) || (text !== null && isOrder(text)))
		return { ok: false, refusal: "the request gives orders to a model" };
	const clearFacts = facts.filter(isClear);
	const clearSources = sources.filter(isClear);
	const brief: WritingBrief = {
		...emptyBrief,
		task,
		language,
		goal: request,
		product: {
			...emptyBrief.product,
			name: product,
			description: clearSources.map(withoutPeople).join("\n"),
		},
		facts: clearFacts,
		counts: Object.fromEntries(
			writingTasks[task].slots.map(({ name, most }) => [
				name,
				Math.min(count, most),
			]),
		),
		source: text === null ? null : { text, language: null },
	};
	const withheld =
		facts.length + sources.length - clearFacts.length - clearSources.length;
	return { ok: true, brief, withheld };
}

const emptyBrief: WritingBrief = {
	task: "ad-variants",
	language: "en",
	market: null,
	goal: "",
	audience: "",
	tone: [],
	address: null,
	keywords: [],
	intent: null,
	product: {
		name: "",
		description: "",
		brand: null,
		url: null,
		sku: null,
		gtin: null,
		price: null,
		availability: null,
		attributes: [],
		images: [],
	},
	facts: [],
	evidence: [],
	mustHave: [],
	forbidden: [],
	counts: {},
	source: null,
	glossary: [],
	alternates: [],
	pages: [],
	competitors: [],
	useKnowledge: false,
};
