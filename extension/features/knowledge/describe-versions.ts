import type { Language } from "@lotse/shared/contract/localised.ts";
import { defineMessages } from "@lotse/shared/ui/define-messages.ts";
import type { Knowledge } from "./knowledge.ts";
import { layerOf } from "./layer-of.ts";

const words = defineMessages({
	de: {
		guide: (version: string) => `Leitfaden v${version}`,
		noGuide: "mitgelieferte Regeln",
		model: (version: string) => `Modell ${version}`,
		ownResults: "eigene Ergebnisse",
		from: (age: string) => `von ${age}`,
		justNow: "eben",
	},
	en: {
		guide: (version: string) => `style guide v${version}`,
		noGuide: "built-in rules",
		model: (version: string) => `model ${version}`,
		ownResults: "own results",
		from: (age: string) => `from ${age}`,
		justNow: "just now",
	},
});
const minuteMs = 60_000;
const steps = [
	["day", 1_440],
	["hour", 60],
	["minute", 1],
] as const;

/**
 * Which versions scored a text, and how old the workspace's part is. `now` in epoch milliseconds.
 *
 * Worked value: guide 7 fetched two hours ago, model "headline-en-2026-11-22.1", German →
 * "Leitfaden v7, Modell 2026-11-22.1, von vor 2 Std."
 */
export function describeVersions(
	known: Knowledge | null,
	modelVersion: string | null,
	now: number,
	language: Language,
): string {
	const text = words[language];
	const model = /\d{4}-.*$/.exec(modelVersion ?? "")?.[0] ?? modelVersion;
	const models = model === null ? [] : [text.model(model)];
	if (known === null) return [text.noGuide, ...models].join(", ");
	const { guide, syncedAt } = known;
	return [
		guide.version === 0 ? text.noGuide : text.guide(String(guide.version)),
		...models,
		...(layerOf(known) === null ? [] : [text.ownResults]),
		text.from(ageOf(now - syncedAt, language)),
	].join(", ");
}

function ageOf(ms: number, language: Language): string {
	const minutes = Math.floor(ms / minuteMs);
	const step = steps.find(([, length]) => minutes >= length);
	if (step === undefined) return words[language].justNow;
	const [unit, length] = step;
	return new Intl.RelativeTimeFormat(language, { style: "short" }).format(
		-Math.floor(minutes / length),
		unit,
	);
}
