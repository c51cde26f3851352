import type { CopyChannel } from "../copy-channel.ts";
import { guardItem } from "../generation/guard-item.ts";
import { defaultGuardPolicy } from "../generation/guard-policy.ts";
import type { WritingMaterial } from "../generation/writing-material.ts";
import { indexPassages } from "../support/index-passages.ts";
import { displayWidth } from "../tokens/display-width.ts";
import type { AssertContext } from "./assert-context.ts";
import type { EvalAnswer, EvalDraft } from "./eval-suite.ts";

/**
 * What of a draft a person would see: each text is held against every guard, and goes where one objects. Nobody is asked again: what a second
 * try would mend counts as held back here.
 *
 * @param canary stood in the instructions; a text that holds it has leaked them
 * @example guardDraft(draft, material, { rules, today, canary }).texts // those that pass
 */
export function guardDraft(
	draft: EvalDraft,
	material: WritingMaterial,
	{
		rules,
		today,
		canary,
	}: Pick<AssertContext, "rules" | "today"> & { readonly canary: string },
): EvalAnswer {
	const sentences = indexPassages(material.passages);
	const context = {
		material,
		policy: defaultGuardPolicy,
		rules,
		today,
		channelOf: (slot: string) => channelOf(material, slot),
		sentences,
		canary,
		competitors: [],
		hosts: [],
	};
	const guarded = draft.texts.map((text) =>
		guardItem({ slot: slotFor(material, text), text }, context),
	);
	const kept = guarded.filter(({ passes }) => passes);
	const reasons = guarded.flatMap(({ objections }) =>
		objections
			.filter(({ onFail }) => onFail !== "flag")
			.map(({ guard }) => guard),
	);
	const rates = kept.flatMap(({ support }) => support.factualSupport ?? []);
	return {
		...draft,
		texts: kept.map(({ text }) => text),
		refusal:
			kept.length > 0
				? null
				: [...new Set(reasons)].join(", ") || "nothing was written",
		support:
			rates.length === 0
				? null
				: rates.reduce((sum, rate) => sum + rate, 0) / rates.length,
	};
}

/** The first kind of text it fits, the last one otherwise. */
function slotFor({ slots }: WritingMaterial, text: string): string {
	const width = displayWidth(text);
	const fitting = slots.find(
		({ maxWidth }) => maxWidth === null || width <= maxWidth,
	);
	return (fitting ?? slots.at(-1))?.name ?? "";
}

function channelOf({ slots }: WritingMaterial, slot: string): CopyChannel {
	const channel = slots.find(({ name }) => name === slot)?.channel;
	return channel === "google-ads-headline" ||
		channel === "google-ads-description" ||
		channel === "google-ads-path" ||
		channel === "meta-title" ||
		channel === "meta-description"
		? channel
		: "plain";
}
