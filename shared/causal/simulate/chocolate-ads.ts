import { createRandom } from "../../statistics/create-random.ts";
import { drawBinomial } from "../../statistics/draw-binomial.ts";
import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { CHOCOLATE_PHRASES } from "./chocolate-phrases.ts";

/** One ad text with what was counted and what is true. */
export type SimulatedAd = {
	language: "de" | "en";
	headline: string;
	description: string;
	impressions: number;
	clicks: number;
	/** True share of impressions that end in a click. */
	clickRate: number;
};

const USUAL_CLICK_RATE = 0.031;
/** Spread of what the phrases do not explain, in logarithms of the odds. */
const OTHER_SPREAD = 0.12;
const GERMAN = 36;
const ENGLISH = 24;

/** Sixty ad texts of the simulated chocolate maker, 36 German and 24 English, no two the same, with impressions and clicks. */
export function chocolateAds(seed: number): SimulatedAd[] {
	const random = createRandom(seed, 12);
	const ads: SimulatedAd[] = [];
	const seen = new Set<string>();
	while (ads.length < GERMAN + ENGLISH) {
		const language = ads.length < GERMAN ? "de" : "en";
		const { headlines, openings, closings } = CHOCOLATE_PHRASES[language];
		const headline = headlines[random.integer(headlines.length)];
		const opening = openings[random.integer(openings.length)];
		const closing = closings[random.integer(closings.length)];
		if (!headline || !opening || !closing) continue;
		const description = `${opening.text} ${closing.text}`;
		if (seen.has(headline.text + description)) continue;
		seen.add(headline.text + description);
		const effect = headline.effect + opening.effect + closing.effect;
		const usual = portableLog(USUAL_CLICK_RATE / (1 - USUAL_CLICK_RATE));
		const logit = usual + effect + OTHER_SPREAD * random.normal();
		const clickRate = 1 / (1 + portableExp(-logit));
		const impressions = Math.round(portableExp(8.2 + 0.9 * random.normal()));
		const clicks = drawBinomial(impressions, clickRate, random);
		ads.push({
			language,
			headline: headline.text,
			description,
			impressions,
			clicks,
			clickRate,
		});
	}
	return ads;
}
