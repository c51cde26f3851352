import type { Passage } from "@lotse/shared/contract/passages.ts";
import { isHouseLanguage } from "@lotse/shared/language/generation/is-house-language.ts";
import type { WritingBrief } from "@lotse/shared/language/generation/writing-brief.ts";
import type { WritingPassage } from "@lotse/shared/language/generation/writing-material.ts";
import { measureCoverage } from "@lotse/shared/language/support/measure-coverage.ts";
import type { Ports } from "../../ports.ts";
import { retrievePassages } from "../knowledge/retrieve-passages.ts";

const mostPassages = 24;

/**
 * The passages a brief can be written from, of the brief's language (of any for another than German and English), and of sources that name its product: what another product's page says is true of that one
 * alone. Each was screened for orders to a machine when it was taken in; those that read like one are not among them unless a person released them.
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
		language: isHouseLanguage(brief.language) ? brief.language : null,
		market: brief.market ?? undefined,
		about: brief.product.name || undefined,
		limit: mostPassages,
		at: ports.clock.now(),
	});
	return ofProduct(passages, brief.product.name).map(
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

/** Sources of which a passage found, its heading or the title names the product; all where nothing is named. */
function ofProduct(passages: readonly Passage[], name: string): Passage[] {
	const isNamedIn = (...texts: readonly string[]) =>
		(measureCoverage(texts.join(" "), [name]) ?? 1) === 1;
	const naming = new Set<string>();
	for (const { sourceId, sourceTitle, heading, text } of passages)
		if (
			!naming.has(sourceId) &&
			(isNamedIn(sourceTitle, heading) || isNamedIn(sourceTitle, heading, text))
		)
			naming.add(sourceId);
	return passages.filter(({ sourceId }) => name === "" || naming.has(sourceId));
}
