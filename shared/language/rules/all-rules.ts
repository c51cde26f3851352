import { germanAdvertisingLaw } from "./packs/german-advertising-law.ts";
import { googleAdsEditorial } from "./packs/google-ads-editorial.ts";
import { plainLanguage } from "./packs/plain-language.ts";
import type { Rule } from "./rule.ts";

/** Every rule of every pack. A new pack is one import and one name here. */
export const allRules: readonly Rule[] = [
	...googleAdsEditorial,
	...germanAdvertisingLaw,
	...plainLanguage,
];
