import type { PromptMessage } from "@lotse/shared/language/generation/render-prompt.ts";
import type {
	WritingMaterial,
	WrittenItem,
} from "@lotse/shared/language/generation/writing-material.ts";

export interface WriterRequest {
	/** For writers that are models: instructions and delimited data, personal data replaced. */
	readonly messages: readonly PromptMessage[];
	/** What the messages were made from, for a writer that is none. It does not leave the service. */
	readonly material: WritingMaterial;
	/** Texts that passed already; others of their slot must differ from them. */
	readonly avoid: readonly WrittenItem[];
	/** Texts that did not pass; no other may hold one of them. */
	readonly refused?: readonly string[];
	/** JSON schema the answer is to follow. */
	readonly schema: Record<string, unknown>;
	readonly temperature: number;
	readonly maxTokens: number;
	/** Epoch ms by which there must be an answer, tries included. */
	readonly deadline: number;
	/** Called with the answer so far; a writer that cannot stream does not call it. */
	readonly onText?: ((soFar: string) => Promise<void>) | undefined;
}

export type WriterReply =
	| {
			readonly ok: true;
			/** JSON as the schema asks, or whatever a model made of it. */
			readonly text: string;
			/** What answered, as it names itself. */
			readonly model: string;
			readonly tokensIn: number;
			readonly tokensOut: number;
			/** The connection broke in the middle of an answer; what came before is kept. */
			readonly isCut: boolean;
	  }
	| {
			readonly ok: false;
			readonly code:
				| "refused"
				| "timeout"
				| "overloaded"
				| "unreachable"
				| "not-accepted"
				| "empty";
			/** The provider's words, bounded; for the record, not for people. */
			readonly detail: string;
	  };

/** Something that writes. Expected failures are values; several writers stand behind each other, see `complete-with-fallback.ts`. */
export interface Writer {
	/** Part of every result's metadata. */
	readonly name: string;
	readonly tier: "premium" | "cheaper" | "embedded";
	/** Whether a language model stands behind it: then prompts leave the service, tokens cost, and texts are marked. */
	readonly isModel: boolean;
	/** How long a text may take, where whoever runs it has said so: a model on a machine of one's own is slow. */
	readonly secondsToAnswer?: number | undefined;
	complete(request: WriterRequest): Promise<WriterReply>;
}
