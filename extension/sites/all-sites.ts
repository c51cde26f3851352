import { googleAds } from "./google-ads.ts";
import { shopifyAdmin } from "./shopify-admin.ts";
import type { Site } from "./site.ts";

/** Every site with a description of its own. A new one is a file with data, one import and one name here. */
export const allSites: readonly Site[] = [googleAds, shopifyAdmin];
