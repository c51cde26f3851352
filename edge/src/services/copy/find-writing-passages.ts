import type { WritingBrief } from "@lotse/shared/language/generation/writing-brief.ts";
import type { WritingPassage } from "@lotse/shared/language/generation/writing-material.ts";
import type { Ports } from "../../ports.ts";
import { retrievePassages } from "../knowledge/retrieve-passages.ts";

const mostPassages = 24;

/**
 * The passages a brief can be written from, of the brief's language. Each was screened for orders to a machine when it was taken in; those that read like one
 * are not among them unless a person released them.
 */
export async function findWritingPassages(
	ports: Ports,
	workspaceId: string,
	brief: WritingBrief,
): Promise<WritingPassage[]> {
	const query = [brief.product.name, ...brief.keywords, brief.goal]
		.join(" ")
		.trim()
		.slice(0, 1_000);
	if (!brief.useKnowledge || query === "") return [];
	const { passages } = await retrievePassages(ports, workspaceId, {
		query,
		language: brief.language,
		market: brief.market ?? undefined,
		limit: mostPassages,
		at: ports.clock.now(),
	});
	return passages.map(
		({ id, sourceId, sourceTitle, url, hash, validUntil, text }) => ({
			id,
			sourceId,
			title: sourceTitle,
			url,
			hash,
			validUntil,
			text,
		}),
	);
}
