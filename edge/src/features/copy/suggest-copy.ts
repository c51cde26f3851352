import { brief as briefSchema } from "@lotse/shared/contract/briefs.ts";
import { suggestCopy } from "@lotse/shared/contract/copy.ts";
import type { UnitTask } from "@lotse/shared/contract/units.ts";
import {
	type CopyChannel,
	copyChannels,
} from "@lotse/shared/language/copy-channel.ts";
import { serve } from "../../serve.ts";
import { checkCopy } from "../../services/copy/check-copy.ts";
import { hindrancesOf } from "../../services/copy/hindrances-of.ts";
import { loadWriting } from "../../services/copy/load-writing.ts";
import { writeFromBrief } from "../../services/copy/write-from-brief.ts";

/** Which task writes for a place, and in which of its slots. */
const places: {
	readonly [channel in CopyChannel]: {
		readonly task: UnitTask;
		readonly slot: string;
	};
} = {
	"google-ads-headline": { task: "ad-variants", slot: "headline" },
	"google-ads-description": { task: "ad-variants", slot: "description" },
	"google-ads-path": { task: "ad-variants", slot: "headline" },
	"meta-title": { task: "meta-tags", slot: "title" },
	"meta-description": { task: "meta-tags", slot: "description" },
	plain: { task: "social-post", slot: "post" },
};

/** A short way to texts for one field: product and facts in, nothing kept. */
export const suggestCopyFeature = serve(suggestCopy)(
	async ({ input, caller, ports, language: reader }) => {
		const { language, channel, product, facts, count } = input;
		const { task, slot } = places[channel];
		const loaded = await loadWriting(ports, caller.workspaceId, {
			task,
			language,
		});
		if (loaded === null) throw new Error(`no template for ${task}`);
		const brief = briefSchema.parse({
			task,
			language,
			product: { name: product },
			facts,
			counts: onlySlot(task, slot, count),
			useKnowledge: false,
		});
		const written = await writeFromBrief(ports, caller, brief, {
			save: false,
			feature: "write",
			loaded,
		});
		if (!written.ok)
			return {
				ok: false,
				code: "unprocessable",
				errors: written.problems.map(({ field, message, fix }) => ({
					field: field === "product.name" ? "product" : field,
					message: message[reader],
					fix: fix[reader],
				})),
			};
		const { rules, today } = loaded.rules;
		const limit = copyChannels[channel].limit ?? Number.POSITIVE_INFINITY;
		const { result } = written;
		const checked = result.texts.map(({ text }) => ({
			text,
			report: checkCopy(text, { channel, language, rules, today }),
		}));
		const suggestions = checked.filter(
			({ text, report }) =>
				text.length <= limit && hindrancesOf(report, channel).length === 0,
		);
		if (suggestions.length === 0)
			return { ok: false, code: "unprocessable", errors: [nothing[reader]] };
		return {
			ok: true,
			body: {
				suggestions,
				heldBack: checked.length - suggestions.length + result.heldBack.length,
				writer: result.provenance.writer,
			},
		};
	},
);

/** Paths are the only place without a slot of its own; a task's other slots stay empty. */
function onlySlot(
	task: UnitTask,
	slot: string,
	count: number,
): Record<string, number> {
	const most = task === "ad-variants" && slot === "description" ? 4 : 15;
	const wanted = Math.min(count, task === "ad-variants" ? most : 5);
	if (task === "ad-variants")
		return slot === "headline"
			? { headline: wanted, description: 0 }
			: { headline: 0, description: wanted };
	if (task === "meta-tags")
		return slot === "title"
			? { title: wanted, description: 0 }
			: { title: 0, description: wanted };
	return { [slot]: wanted };
}

const nothing = {
	de: {
		field: "product",
		message: "Es ist kein Vorschlag entstanden, der passt.",
		fix: "Kürzen Sie den Namen, oder geben Sie kurze Fakten an.",
	},
	en: {
		field: "product",
		message: "No suggestion came about that fits.",
		fix: "Shorten the name, or add short facts.",
	},
};
