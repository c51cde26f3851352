/** A price a provider publishes, as it was read on a day. */
export type ListPrice = {
	readonly model: string;
	/** US dollars, micros for a million tokens. */
	readonly inMicros: number;
	readonly outMicros: number;
	readonly readOn: string;
	/** Where it stood. */
	readonly source: string;
};

const cloudflare = {
	readOn: "2026-11-22",
	source: "developers.cloudflare.com/workers-ai/platform/pricing",
};
const openAi = { readOn: "2026-06-21", source: "openai.com/api/pricing" };

/**
 * List prices of models Lotse is often used with, to begin from: never used by themselves, only once somebody has taken them over and looked at
 * them. They change, and contracts differ.
 */
export const listPrices: readonly ListPrice[] = [
	{
		model: "@cf/meta/llama-3.3-70b-instruct-fp8-fast",
		inMicros: 293_000,
		outMicros: 2_253_000,
		...cloudflare,
	},
	{
		model: "@cf/meta/llama-3.1-8b-instruct-fp8-fast",
		inMicros: 45_000,
		outMicros: 384_000,
		...cloudflare,
	},
	{
		model: "gpt-4.1",
		inMicros: 2_000_000,
		outMicros: 8_000_000,
		...openAi,
	},
	{
		model: "gpt-4.1-mini",
		inMicros: 400_000,
		outMicros: 1_600_000,
		...openAi,
	},
];
