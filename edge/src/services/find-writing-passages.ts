import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { WritingBrief } from "@lotse/shared/language/generation/writing-brief.ts";
import type { WritingPassage } from "@lotse/shared/language/generation/writing-material.ts";
import { screenText } from "@lotse/shared/language/injection/screen-text.ts";
import type { Ports } from "../ports.ts";
import { retrievePassages } from "./retrieve-passages.ts";

const mostPassages = 24;

/**
 * The passages a brief can be written from, of the brief's language. Each is screened again here, whatever was found when it was taken in: one that reads like an
 * order to a machine is left out, and it is said.
 */
export async function findWritingPassages(
	ports: Ports,
	workspaceId: string,
	brief: WritingBrief,
): Promise<{ passages: WritingPassage[]; notices: Localised[] }> {
	const query = [brief.product.name, ...brief.keywords, brief.goal]
		.join(" ")
		.trim()
		.slice(0, 1_000);
	if (!brief.useKnowledge || query === "") return { passages: [], notices: [] };
	const { passages } = await retrievePassages(ports, workspaceId, {
		query,
		language: brief.language,
		market: brief.market ?? undefined,
		limit: mostPassages,
		at: ports.clock.now(),
	});
	const safe = passages.filter(
		({ text }) => screenText(text).verdict === "clear",
	);
	const left = passages.length - safe.length;
	return {
		passages: safe.map(
			({ id, sourceId, sourceTitle, url, hash, validUntil, text }) => ({
				id,
				sourceId,
				title: sourceTitle,
				url,
				hash,
				validUntil,
				text,
			}),
		),
		notices:
			left === 0
				? []
				: [
						{
							de: `${left} ${left === 1 ? "Textstelle liest" : "Textstellen lesen"} sich wie ein Befehl an eine Maschine und ${left === 1 ? "blieb" : "blieben"} außen vor. Sehen Sie die Quelle an.`,
							en: `${left} ${left === 1 ? "passage reads" : "passages read"} like an order to a machine and ${left === 1 ? "was" : "were"} left out. Look at the source.`,
						},
					],
	};
}
