import type { Localised } from "../localised.ts";
import type { JsonLdNode } from "./build-json-ld.ts";
import { schemaSourceType } from "./schema-source-type.ts";
import type { WritingChannel } from "./writing-tasks.ts";

export type MadeMark = {
	/** IPTC digital source type; what a file's metadata can carry. */
	readonly digitalSourceType: "trainedAlgorithmicMedia" | "algorithmicMedia";
	/** Machine-readable, for the page the text stands on; null where the channel takes no markup. */
	readonly jsonLd: JsonLdNode | null;
	/** Words to show beside the text; null where the channel has no room or none are asked for. */
	readonly disclosure: Localised | null;
};

const onPages: ReadonlySet<WritingChannel> = new Set([
	"meta-title",
	"meta-description",
	"product-text",
	"page",
]);
const withRoom: ReadonlySet<WritingChannel> = new Set([
	"product-text",
	"page",
	"social-post",
]);

/**
 * How a written text is marked: what made it (a trained model, or fixed patterns), as metadata, as JSON-LD for pages (schema.org `digitalSourceType`,
 * IPTC's vocabulary), and the sentence for readers where a channel has room. A text from patterns needs none: no model wrote it.
 *
 * Whether the sentence must be shown depends on the law and on who answers for the text (EU 2024/1689 Art. 50 exempts texts a person has reviewed
 * and answers for); this is a default, not legal advice.
 *
 * @example markAsMade("google-ads-headline", true).disclosure // null: a headline has no room
 */
export function markAsMade(
	channel: WritingChannel,
	isModel: boolean,
): MadeMark {
	const digitalSourceType = isModel
		? "trainedAlgorithmicMedia"
		: "algorithmicMedia";
	return {
		digitalSourceType,
		jsonLd: onPages.has(channel)
			? {
					"@context": "https://schema.org",
					"@type": "WebPage",
					digitalSourceType: schemaSourceType(digitalSourceType),
				}
			: null,
		disclosure:
			isModel && withRoom.has(channel)
				? {
						de: "Mit KI geschrieben, von einem Menschen geprüft.",
						en: "Written with AI, checked by a person.",
					}
				: null,
	};
}
