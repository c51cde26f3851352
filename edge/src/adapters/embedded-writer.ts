import { composeItems } from "@lotse/shared/language/generation/compose-items.ts";
import type { Writer } from "../ports/writer.ts";

/**
 * The embedded default: quotes sources and fills neutral patterns. It says so in every result, never passes for a language model, and answers always, if with
 * nothing: then there was nothing to say.
 */
export const embeddedWriter: Writer = {
	name: "embedded-writer-1",
	tier: "embedded",
	isModel: false,
	async complete({ material, avoid, refused }) {
		const { items } = composeItems(material, avoid, refused ?? []);
		return {
			ok: true,
			text: JSON.stringify({ items }),
			model: "embedded-writer-1",
			tokensIn: 0,
			tokensOut: 0,
			isCut: false,
		};
	},
};
