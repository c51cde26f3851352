import { hashEmbedding } from "@lotse/shared/language/similarity/hash-embedding.ts";
import type { Embedder } from "../ports.ts";

const dimensions = 256;

/** The embedded default: tells shared wording, German compounds included, but no meaning. Needs no network and no model. */
export const hashedEmbedder: Embedder = {
	name: `hashed-ngrams-${dimensions}`,
	isEmbedded: true,
	dimensions,
	embed: async (texts) => texts.map((text) => hashEmbedding(text, dimensions)),
};
