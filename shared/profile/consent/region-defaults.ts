import type { RegionDefaults } from "./consent-signals.ts";

const all = (state: "granted" | "denied"): RegionDefaults => ({
	ad_storage: state,
	analytics_storage: state,
	ad_user_data: state,
	ad_personalization: state,
});

/**
 * Countries that ask first, by law: the European Economic Area (GDPR with ePrivacy Article 5(3)), the United Kingdom (PECR) and Switzerland.
 * A workspace cannot name them as countries where silence is a yes.
 */
const optIn =
	"AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(
		" ",
	);

/**
 * What counts in a country while a signal is unset. A yes only where the workspace names the country and the law does not ask first;
 * an unknown country counts as one that asks.
 *
 * @param country ISO 3166-1 alpha-2, null when unknown
 * @param optOutCountries countries for which the workspace says that silence is a yes
 * @example regionDefaults("DE", ["US", "DE"]).ad_storage // "denied"
 */
export function regionDefaults(
	country: string | null,
	optOutCountries: readonly string[],
): RegionDefaults {
	const isOptOut =
		country !== null &&
		optOutCountries.includes(country) &&
		!optIn.includes(country);
	return all(isOptOut ? "granted" : "denied");
}
