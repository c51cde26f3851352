import { environmentalClaims } from "./packs/environmental-claims.ts";
import { germanAdvertisingLaw } from "./packs/german-advertising-law.ts";
import { googleAdsEditorial } from "./packs/google-ads-editorial.ts";
import { googleAdsGimmicks } from "./packs/google-ads-gimmicks.ts";
import { healthClaims } from "./packs/health-claims.ts";
import { plainLanguage } from "./packs/plain-language.ts";
import { pricesAndPrizes } from "./packs/prices-and-prizes.ts";
import type { Rule } from "./rule.ts";

/** Every rule of every pack that runs unasked; `packs/inclusive-language.ts` is run only where it is asked for. A new pack is one import and one name here. */
export const allRules: readonly Rule[] = [
	...googleAdsEditorial,
	...germanAdvertisingLaw,
	...environmentalClaims,
	...healthClaims,
	...pricesAndPrizes,
	...googleAdsGimmicks,
	...plainLanguage,
];
