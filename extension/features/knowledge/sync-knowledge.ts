import { fetchHeadlineLayer } from "@lotse/shared/contract/ad-results.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import { getStyleGuide } from "@lotse/shared/contract/style-guide.ts";
import { checkStyleGuide } from "@lotse/shared/language/style-guide/check-style-guide.ts";
import { pairedConsole } from "../pairing/paired-console.ts";
import { knowledgeStore } from "./knowledge-store.ts";

/**
 * Fetches the paired workspace's style guide and what its ad results taught the score: at the browser's start, after pairing, every half hour and when the user
 * asks; never when a text is scored. What cannot be fetched or does not hold leaves the last good copy in place.
 */
export async function syncKnowledge(language: Language): Promise<boolean> {
	const paired = await pairedConsole(language);
	if (paired === null) return false;
	const at = Date.now();
	const answer = await paired.client.call(getStyleGuide, {});
	if (!answer.ok) {
		await knowledgeStore.keepOutcome({ at, problem: answer.problem.title });
		return false;
	}
	const reply = getStyleGuide.reply.safeParse(answer.value);
	const checked = checkStyleGuide(reply.success ? reply.data.guide : null);
	if (!reply.success || !checked.ok) {
		await knowledgeStore.keepOutcome({ at, problem: "unexpected-answer" });
		return false;
	}
	const learnt = await paired.client.call(fetchHeadlineLayer, {});
	const layer = learnt.ok
		? fetchHeadlineLayer.reply.safeParse(learnt.value).data?.layer
		: (await knowledgeStore.read())?.layer;
	await knowledgeStore.keep({
		origin: paired.origin,
		guide: checked.guide,
		layer: layer ?? null,
		rulesVersion: reply.data.rulesVersion,
		syncedAt: at,
	});
	await knowledgeStore.keepOutcome({ at, problem: null });
	return true;
}
