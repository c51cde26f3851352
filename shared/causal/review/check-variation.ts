import { mean } from "../../statistics/mean.ts";
import { variance } from "../../statistics/variance.ts";
import type { MmmSeries } from "../mmm/mmm-series.ts";
import type { HealthCheck } from "./health-check.ts";

const STEADY = 0.1;
const LEAST_ACTIVE = 8;

/**
 * Channels whose media hardly change (standard deviation below a tenth of the mean) or ran in fewer than eight weeks: their effect shows
 * in little. The limits are ours; a tenth moves even a steep channel less than the usual week-to-week noise.
 */
export function checkVariation(series: MmmSeries): HealthCheck {
	const media = [...series.channels, ...(series.organic ?? [])];
	const steady = media.filter(
		({ values }) => Math.sqrt(variance(values)) < STEADY * mean(values),
	);
	const rare = media.filter(
		({ values }) => values.filter((value) => value > 0).length < LEAST_ACTIVE,
	);
	const about = [...new Set([...steady, ...rare])].map(({ name }) => name);
	const list = (some: typeof media) => some.map(({ name }) => name).join(", ");
	const parts = {
		de: [
			...(steady.length > 0 ? [`${list(steady)}: fast immer gleich viel`] : []),
			...(rare.length > 0
				? [`${list(rare)}: in weniger als ${LEAST_ACTIVE} Wochen aktiv`]
				: []),
		].join("; "),
		en: [
			...(steady.length > 0 ? [`${list(steady)}: nearly always the same`] : []),
			...(rare.length > 0
				? [`${list(rare)}: active in fewer than ${LEAST_ACTIVE} weeks`]
				: []),
		].join("; "),
	};
	const good = about.length === 0;
	return {
		code: "variation",
		level: good ? "good" : about.length === media.length ? "poor" : "caution",
		...(good ? {} : { about }),
		headline: good
			? {
					de: "Jeder Kanal hatte starke und schwache Wochen.",
					en: "Every channel had strong and weak weeks.",
				}
			: { de: `${parts.de}.`, en: `${parts.en}.` },
		why: {
			de: "Wirkung zeigt sich nur im Unterschied zwischen Wochen.",
			en: "An effect shows only in the difference between weeks.",
		},
		advice: good
			? { de: "Nichts zu tun.", en: "Nothing to do." }
			: {
					de: "Das Budget einige Wochen deutlich verändern, oder den Kanal mit einem ähnlichen zusammenfassen.",
					en: "Change the spend clearly for some weeks, or merge the channel with a similar one.",
				},
	};
}
