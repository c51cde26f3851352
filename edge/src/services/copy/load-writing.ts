import type { Ad } from "@lotse/shared/contract/ads.ts";
import { copyChannelOfUnit } from "@lotse/shared/contract/units.ts";
import {
	type WritingSettings,
	writingSettings,
} from "@lotse/shared/contract/writing.ts";
import type { CorrectedText } from "@lotse/shared/language/generation/choose-examples.ts";
import { glossaryOfTerms } from "@lotse/shared/language/generation/glossary-of-terms.ts";
import type { GuardPolicy } from "@lotse/shared/language/generation/guard-policy.ts";
import { defaultGuardPolicy } from "@lotse/shared/language/generation/guard-policy.ts";
import { isHouseLanguage } from "@lotse/shared/language/generation/is-house-language.ts";
import type { WritingDefaults } from "@lotse/shared/language/generation/material-from-brief.ts";
import { orderWriters } from "@lotse/shared/language/generation/order-writers.ts";
import type { PromptTemplate } from "@lotse/shared/language/generation/prompt-template.ts";
import type { WritingBrief } from "@lotse/shared/language/generation/writing-brief.ts";
import type { ContentLanguage } from "@lotse/shared/language/generation/writing-material.ts";
import { writingTasks } from "@lotse/shared/language/generation/writing-tasks.ts";
import type { StyleGuide } from "@lotse/shared/language/style-guide/style-guide.ts";
import type { Writer } from "../../ports/writer.ts";
import type { Ports } from "../../ports.ts";
import { dayIn } from "../day-in.ts";
import { clickRateOf } from "./click-rate-of.ts";
import { type LoadedRules, loadRules } from "./load-rules.ts";
import { loadStyleGuide } from "./load-style-guide.ts";
import { readTemplate } from "./read-template.ts";

/** What a workspace brings to every text of a task: read once, however many texts are written. */
export interface LoadedWriting {
	readonly settings: WritingSettings;
	readonly policy: GuardPolicy;
	readonly rules: LoadedRules;
	readonly guide: StyleGuide;
	/** Null: rules compute this task. */
	readonly template: PromptTemplate | null;
	/** In the order they are asked. */
	readonly writers: readonly Writer[];
	/** What people changed in this task's texts, newest first; empty where no model would learn from it. */
	readonly corrected: readonly CorrectedText[];
	readonly defaults: Omit<WritingDefaults, "passages" | "complaints" | "swaps">;
}

/** Among this many of the newest corrections examples are looked for. */
const mostCorrected = 40;
/** How many of the brand's own texts a writer is told not to repeat. */
const mostPhrases = 20;

/** Null: there is no such version of the template. */
export async function loadWriting(
	ports: Ports,
	workspaceId: string,
	{
		task,
		language,
		source,
		templateVersion,
	}: {
		readonly task: PromptTemplate["id"];
		readonly language: ContentLanguage;
		/** What is translated. */
		readonly source?: WritingBrief["source"] | undefined;
		readonly templateVersion?: number | undefined;
	},
): Promise<LoadedWriting | null> {
	const { writing } = ports.store.of(workspaceId);
	const [start, phrases] = await Promise.all([
		writing.start(),
		ownPhrases(ports, workspaceId, task, language),
	]);
	const settings = writingSettings.parse(start.settings ?? {});
	const today = dayIn(start.timeZone ?? "UTC", ports.clock.now());
	const learns =
		settings.usesExamples && ports.writers.some(({ isModel }) => isModel);
	const [guide, template, corrected] = await Promise.all([
		loadStyleGuide(ports, workspaceId, start.styleGuideVersion),
		readTemplate(
			ports,
			workspaceId,
			task,
			templateVersion,
			start.activeTemplates,
		),
		learns
			? ports.store
					.of(workspaceId)
					.units.corrected({ task, language, limit: mostCorrected })
			: [],
	]);
	const rules = await loadRules(ports, workspaceId, { guide, today });
	if (template === null && !writingTasks[task].isComputed) return null;
	const records = settings.prefersCheaper ? await writing.tally() : [];
	return {
		settings,
		policy: { ...defaultGuardPolicy, ...settings.policy },
		rules,
		guide,
		template,
		corrected,
		writers: orderWriters(ports.writers, records, settings.prefersCheaper),
		defaults: {
			tone: guide.voice.tone.slice(0, 10),
			address: guide.voice.address,
			avoid: guide.voice.avoid.slice(0, 30),
			phrases,
			glossary:
				task === "localisation"
					? glossaryOfTerms(guide.terms, language, otherThanHouse(source))
					: [],
		},
	};
}

/** A source says its language where it is neither German nor English. */
function otherThanHouse(
	source: WritingBrief["source"] | undefined,
): ContentLanguage | undefined {
	const from = source?.language ?? "de";
	return isHouseLanguage(from) ? undefined : from;
}

/** Own texts for the places the task writes for, those that did best first, by the lower end of their click rate's interval. */
async function ownPhrases(
	ports: Ports,
	workspaceId: string,
	task: PromptTemplate["id"],
	language: ContentLanguage,
): Promise<string[]> {
	const channels = new Set<string>(
		writingTasks[task].slots.map(({ channel }) => copyChannelOfUnit[channel]),
	);
	if (channels.has("plain")) return [];
	const lowerEnd = (ad: Ad) => clickRateOf(ad)?.interval[0] ?? 0;
	return (await ports.store.of(workspaceId).ads.list(200))
		.filter((ad) => ad.language === language && channels.has(ad.channel))
		.sort((a, b) => lowerEnd(b) - lowerEnd(a))
		.slice(0, mostPhrases)
		.map(({ text }) => text);
}
