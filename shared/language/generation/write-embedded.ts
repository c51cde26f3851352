import type { CopyChannel } from "../copy-channel.ts";
import type { Localised } from "../localised.ts";
import type { Rule } from "../rules/rule.ts";
import { indexPassages } from "../support/index-passages.ts";
import { type BriefProblem, checkBrief } from "./check-brief.ts";
import { composeItems } from "./compose-items.ts";
import { computeText } from "./compute-text.ts";
import { type GuardedItem, guardItem } from "./guard-item.ts";
import { defaultGuardPolicy } from "./guard-policy.ts";
import { materialFromBrief } from "./material-from-brief.ts";
import { refusedParts } from "./refused-parts.ts";
import type { WritingBrief } from "./writing-brief.ts";
import type { WritingMaterial, WritingPassage } from "./writing-material.ts";
import { type WritingChannel, writingTasks } from "./writing-tasks.ts";

export type EmbeddedWriting =
	| {
			readonly ok: true;
			readonly accepted: readonly GuardedItem[];
			readonly heldBack: readonly GuardedItem[];
			readonly shortfall: Localised | null;
			readonly material: WritingMaterial;
	  }
	| { readonly ok: false; readonly problems: readonly BriefProblem[] };

export type EmbeddedOptions = {
	readonly rules: readonly Rule[];
	/** ISO day whose law applies. */
	readonly today: string;
	/** Beside what the brief itself states. */
	readonly passages: readonly WritingPassage[];
	readonly channelOf: (channel: WritingChannel) => CopyChannel;
};

/**
 * From a brief to checked texts without a service and without a language model: what the terminal runs. Two further rounds look for others in the place of what a guard
 * refused. Deterministic; the same texts the service's embedded writer gives for the same passages and rules.
 *
 * @example writeEmbedded(brief, options).ok // false where the brief names no product
 */
export function writeEmbedded(
	brief: WritingBrief,
	{ rules, today, passages, channelOf }: EmbeddedOptions,
): EmbeddedWriting {
	const problems = checkBrief(brief);
	if (problems.length > 0) return { ok: false, problems };
	const material = materialFromBrief(brief, {
		tone: [],
		address: "none",
		avoid: [],
		phrases: [],
		glossary: [],
		passages,
		complaints: [],
		swaps: [],
	});
	if (writingTasks[brief.task].isComputed) {
		const computed = computeText(material, brief.product.description);
		return computed.ok
			? {
					ok: true,
					accepted: [computed.item],
					heldBack: [],
					shortfall: null,
					material,
				}
			: computed;
	}
	const channels = new Map(
		material.slots.map(({ name, channel }) => [name, channelOf(channel)]),
	);
	const sentences = indexPassages(material.passages);
	const accepted: GuardedItem[] = [];
	const heldBack: GuardedItem[] = [];
	let shortfall: Localised | null = null;
	let refused = 0;
	for (let round = 1; round <= 3; round += 1) {
		const composed = composeItems(
			material,
			accepted,
			heldBack.flatMap(refusedParts),
		);
		shortfall ??= composed.shortfall;
		for (const item of composed.items) {
			const own = accepted.filter(({ slot }) => slot === item.slot);
			const wanted = material.slots.find(({ name }) => name === item.slot);
			if (own.length >= (wanted?.wanted ?? 0)) continue;
			const guarded = guardItem(item, {
				material: {
					...material,
					phrases: own.map(({ text }) => text),
				},
				policy: defaultGuardPolicy,
				rules,
				today,
				channelOf: (slot) => channels.get(slot) ?? "plain",
				sentences,
				canary: "",
				competitors: brief.competitors,
				hosts: [],
			});
			(guarded.passes ? accepted : heldBack).push(guarded);
		}
		if (heldBack.length === refused) break;
		refused = heldBack.length;
	}
	const wanted = material.slots.reduce((sum, slot) => sum + slot.wanted, 0);
	return {
		ok: true,
		accepted,
		heldBack,
		shortfall: accepted.length >= wanted ? null : shortfall,
		material,
	};
}
