import type { Language } from "@lotse/shared/contract/localised.ts";
import type { WritingSettings } from "@lotse/shared/contract/writing.ts";
import { defaultGuardPolicy } from "@lotse/shared/language/generation/guard-policy.ts";

/** A price as it is typed. */
export type PriceDraft = {
	/** Tells rows apart while they are edited. */
	readonly key: number;
	readonly model: string;
	readonly from: string;
	/** For a million tokens, in currency units. */
	readonly input: string;
	readonly output: string;
};

/** The settings as they are typed. Empty feature budgets: only the whole counts. */
export type SettingsDraft = {
	readonly tokensPerDay: string;
	readonly features: Readonly<Record<"write" | "feed" | "eval", string>>;
	readonly prefersCheaper: boolean;
	readonly usesExamples: boolean;
	readonly currency: string;
	readonly prices: readonly PriceDraft[];
	readonly policy: typeof defaultGuardPolicy;
	/** Beside German and English. */
	readonly languages: WritingSettings["languages"];
	/** One a line. */
	readonly competitors: string;
};

const micros = 1_000_000;

/**
 * Stored settings as one types them.
 *
 * @example settingsDraft(settings, "de").tokensPerDay // "300000"
 */
export function settingsDraft(
	settings: WritingSettings,
	language: Language,
): SettingsDraft {
	const { featureTokensPerDay: features, prices } = settings;
	const typed = (value: number) =>
		String(value / micros).replace(".", language === "de" ? "," : ".");
	return {
		tokensPerDay: String(settings.tokensPerDay),
		features: {
			write: String(features.write ?? ""),
			feed: String(features.feed ?? ""),
			eval: String(features.eval ?? ""),
		},
		prefersCheaper: settings.prefersCheaper,
		usesExamples: settings.usesExamples,
		currency: prices.currency,
		prices: prices.models.map(({ model, from, inMicros, outMicros }, key) => ({
			key,
			model,
			from,
			input: typed(inMicros),
			output: typed(outMicros),
		})),
		policy: { ...defaultGuardPolicy, ...settings.policy },
		languages: settings.languages,
		competitors: settings.competitors.join("\n"),
	};
}
