/** Every bound of a style guide: how many entries a list takes, how many UTF-16 code units a text. */
export const styleGuideBounds = {
	terms: 1_000,
	claims: 300,
	embargo: 200,
	notices: 50,
	rules: 200,
	overrides: 300,
	packs: 50,
	advice: 50,
	tone: 20,
	avoid: 200,
	/** Forbidden variants, exceptions, phrases and trigger words of one entry. */
	variants: 30,
	markets: 30,
	categories: 20,
	clears: 50,
	nameLength: 120,
	wordLength: 80,
	phraseLength: 300,
	textLength: 1_000,
	/** One rule of the guide's own, as JSON. */
	ruleLength: 20_000,
	/** What the patterns of all its own rules may take together at one place of a text (`estimateWork`); six public Vale packs take 86,000. */
	ruleSteps: 120_000,
	/** The whole guide as JSON. */
	guideLength: 500_000,
	version: 1_000_000_000,
} as const;
