import type { WriterRequest } from "../../ports/writer.ts";

/** Characters of a token, roughly; German and English. */
const charactersAToken = 3.6;

/** The most tokens a request may use, about: what is sent, and the longest answer. */
export function estimateTokens({
	messages,
	maxTokens,
}: Pick<WriterRequest, "messages" | "maxTokens">): number {
	const characters = messages.reduce(
		(sum, { content }) => sum + content.length,
		0,
	);
	return Math.ceil(characters / charactersAToken) + maxTokens;
}
