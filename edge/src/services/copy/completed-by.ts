import type { Provenance } from "@lotse/shared/contract/units.ts";
import { markAsMade } from "@lotse/shared/language/generation/mark-as-made.ts";
import type { WritingTask } from "@lotse/shared/language/generation/writing-tasks.ts";
import { rulesVersion } from "@lotse/shared/language/language-version.ts";
import type { LoadedWriting } from "./load-writing.ts";
import type { WrittenItems } from "./write-items.ts";

/** The record of a writing of which no text passed: who tried, with what, at what cost. */
export function completedBy(
	items: WrittenItems,
	{ template, rules }: Pick<LoadedWriting, "template" | "rules">,
	task: WritingTask,
	latencyMs: number,
): Provenance {
	const { writer, model, fingerprint, tokensIn, tokensOut } = items;
	return {
		templateId: template?.id ?? task,
		templateVersion: template?.version ?? 1,
		writer: writer.name,
		model,
		temperature: null,
		fingerprint,
		prompt: items.prompt?.slice(0, 20_000) ?? null,
		passages: [],
		rulePackVersion: `${rulesVersion}, style guide ${rules.styleGuideVersion}`,
		tokensIn,
		tokensOut,
		cost: null,
		latencyMs,
		digitalSourceType: markAsMade("page", writer.isModel).digitalSourceType,
		disclosure: null,
	};
}
