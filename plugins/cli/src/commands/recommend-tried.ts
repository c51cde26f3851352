import { callService } from "../call-service.ts";
import { command } from "../command.ts";
import { connectionOptions } from "../connection-options.ts";
import { formatTable } from "../format-table.ts";

type Share = { value: number; low: number; high: number } | null;
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const told = (share: Share) =>
	share === null
		? "–"
		: `${percent(share.value)} (${percent(share.low)} – ${percent(share.high)})`;

export const recommendTried = command({
	name: "recommend tried",
	summary: {
		de: "was geloste Plätze in gezeigten Listen lehrten, mit 95-%-Spannen",
		en: "what drawn places of shown lists taught, with 95 % intervals",
	},
	usage: ["[--json]"],
	about: {
		de: "Aus den Ereignissen recommendation_shown (list_id) und recommendation_clicked (list_id, item_id) und den Wahrscheinlichkeiten, mit denen gelost wurde (SNIPS).",
		en: "From the events recommendation_shown (list_id) and recommendation_clicked (list_id, item_id) and the chances places were drawn with (SNIPS).",
	},
	options: {
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
		...connectionOptions,
	},
	async run(context) {
		const { getExploration } = await import(
			"@lotse/shared/contract/products.ts"
		);
		const reply = await callService(getExploration, {}, context);
		if (!reply.ok) return reply;
		const { words, evenly, byFit, products } = reply.value;
		if (context.values.json) {
			await context.printJson(reply.value);
			return { ok: true };
		}
		const isGerman = context.language === "de";
		await context.print(words[context.language]);
		await context.print(
			formatTable([
				isGerman
					? ["", "gesehen", "geklickt", "Anteil", "Urteil"]
					: ["", "seen", "clicked", "share", "verdict"],
				[isGerman ? "nach der Reihenfolge" : "by fit", "", "", told(byFit), ""],
				[isGerman ? "gelost" : "drawn", "", "", told(evenly), ""],
				...products.map(({ product, shown, clicks, share, verdict }) => [
					product,
					String(shown),
					String(clicks),
					told(share),
					verdicts[verdict][context.language],
				]),
			]),
		);
		return { ok: true };
	},
});

const verdicts = {
	better: { de: "besser", en: "better" },
	worse: { de: "schlechter", en: "worse" },
	open: { de: "offen", en: "open" },
};
