import type { WriterReply } from "../../ports/writer.ts";
import type { AnsweredTokens } from "../../ports/writing-store.ts";

/** What an answer used, by the model as it names itself. */
export function answeredTokens({
	model,
	tokensIn,
	tokensOut,
}: WriterReply & { ok: true }): AnsweredTokens {
	return { model, tokensIn, tokensOut };
}
