import type { Ad } from "@lotse/shared/contract/ads.ts";
import { suggestCopy } from "@lotse/shared/contract/copy.ts";
import {
	type CopyChannel,
	copyChannels,
} from "@lotse/shared/language/copy-channel.ts";
import type { WorkspaceStore } from "../../ports.ts";
import { serve } from "../../serve.ts";
import { checkCopy } from "../../services/check-copy.ts";
import { clickRateOf } from "../../services/click-rate-of.ts";
import { hindrancesOf } from "../../services/hindrances-of.ts";
import { loadRules } from "../../services/load-rules.ts";

/** How many of the brand's own texts a writer gets. */
const mostPhrases = 10;
/** A channel without a limit of its own still asks for something short. */
const plainWidth = 120;

export const suggestCopyFeature = serve(suggestCopy)(
	async ({ input, caller, workspace, ports, language: reader }) => {
		const { language, channel, product, facts, count } = input;
		const writing = await ports.writer.write({
			language,
			product,
			facts,
			phrases: await bestPhrases(workspace, channel, language),
			maxWidth: copyChannels[channel].limit ?? plainWidth,
			count,
		});
		if (!writing.ok) {
			const { message, fix } = unwritten[reader];
			const errors = [
				{ field: "product", message: `${message} ${writing.reason}`, fix },
			];
			return { ok: false, code: "unprocessable", errors };
		}
		const { rules, today } = await loadRules(ports, caller.workspaceId);
		const checked = writing.texts.map((text) => ({
			text,
			report: checkCopy(text, { channel, language, rules, today }),
		}));
		const suggestions = checked.filter(
			({ report }) => hindrancesOf(report, channel).length === 0,
		);
		return {
			ok: true,
			body: {
				suggestions,
				heldBack: checked.length - suggestions.length,
				writer: writing.writer,
			},
		};
	},
);

/** The workspace's own texts for this place that did best, by the lower end of their click rate's interval. */
async function bestPhrases(
	workspace: WorkspaceStore,
	channel: CopyChannel,
	language: "de" | "en",
): Promise<string[]> {
	const lowerEnd = (ad: Ad) => clickRateOf(ad)?.interval[0] ?? 0;
	const wanted = (ad: Ad) =>
		ad.language === language &&
		(ad.channel === channel ||
			(ad.channel === "other" && !channel.startsWith("google-ads")));
	return (await workspace.ads.list(200))
		.filter((ad) => wanted(ad) && ad.impressions > 0)
		.sort((a, b) => lowerEnd(b) - lowerEnd(a))
		.slice(0, mostPhrases)
		.map(({ text }) => text);
}

const unwritten = {
	de: {
		message: "Es ist kein Vorschlag entstanden.",
		fix: "Ändern Sie Produkt oder Fakten, oder versuchen Sie es später noch einmal.",
	},
	en: {
		message: "No suggestion came about.",
		fix: "Change the product or the facts, or try again later.",
	},
};
