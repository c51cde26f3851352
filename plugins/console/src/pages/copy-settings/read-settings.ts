import type { Language } from "@lotse/shared/contract/localised.ts";
import type { WritingSettings } from "@lotse/shared/contract/writing.ts";
import { parseTypedNumber } from "../../parts/parse-typed-number.ts";
import type { PriceDraft, SettingsDraft } from "./settings-draft.ts";

export type SettingsFault =
	| "number"
	| "name"
	| "day"
	| "twice"
	| "currency"
	| "tooMany";

const micros = 1_000_000;
const mostTokens = 1_000_000_000;
const mostPrice = 1_000_000;
const mostCompetitors = 200;
const mostCompetitor = 500;

/**
 * What was typed as settings, or what is wrong, by field: `tokensPerDay`, `write`, `price.2.input`, ….
 *
 * @example readSettings({ ...draft, tokensPerDay: "viel" }, "de") // { ok: false, faults: { tokensPerDay: "number" } }
 */
export function readSettings(
	draft: SettingsDraft,
	language: Language,
):
	| { readonly ok: true; readonly settings: WritingSettings }
	| {
			readonly ok: false;
			readonly faults: Readonly<Record<string, SettingsFault>>;
	  } {
	const faults: Record<string, SettingsFault> = {};
	const fault = (field: string, kind: SettingsFault) => {
		faults[field] = kind;
	};
	const tokens = (field: string, typed: string): number => {
		const value = parseTypedNumber(typed, language);
		if (
			value !== null &&
			Number.isInteger(value) &&
			value >= 0 &&
			value <= mostTokens
		)
			return value;
		fault(field, "number");
		return 0;
	};
	const feature = (name: keyof SettingsDraft["features"]) =>
		draft.features[name].trim() === ""
			? {}
			: { [name]: tokens(name, draft.features[name]) };
	const money = (field: string, typed: string): number => {
		const value = parseTypedNumber(typed, language);
		if (value !== null && value >= 0 && value <= mostPrice)
			return Math.round(value * micros);
		fault(field, "number");
		return 0;
	};
	const seen = new Set<string>();
	const priceOf = ({ key, model, from, input, output }: PriceDraft) => {
		const name = model.trim();
		if (name === "") fault(`price.${key}.model`, "name");
		else if (seen.has(`${from} ${name}`)) fault(`price.${key}.model`, "twice");
		seen.add(`${from} ${name}`);
		if (!/^\d{4}-\d{2}-\d{2}$/.test(from)) fault(`price.${key}.from`, "day");
		return {
			model: name,
			from,
			inMicros: money(`price.${key}.input`, input),
			outMicros: money(`price.${key}.output`, output),
		};
	};
	const currency = draft.currency.trim().toUpperCase();
	if (!/^[A-Z]{3}$/.test(currency)) fault("currency", "currency");
	const competitors = draft.competitors
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");
	if (
		competitors.length > mostCompetitors ||
		competitors.some((line) => line.length > mostCompetitor)
	)
		fault("competitors", "tooMany");
	const settings: WritingSettings = {
		tokensPerDay: tokens("tokensPerDay", draft.tokensPerDay),
		featureTokensPerDay: {
			...feature("write"),
			...feature("feed"),
			...feature("eval"),
		},
		prefersCheaper: draft.prefersCheaper,
		usesExamples: draft.usesExamples,
		prices: { currency, models: draft.prices.map(priceOf) },
		policy: { ...draft.policy },
		languages: [...draft.languages],
		competitors,
	};
	return Object.keys(faults).length === 0
		? { ok: true, settings }
		: { ok: false, faults };
}
