import type { Provenance } from "@lotse/shared/contract/units.ts";
import { markAsMade } from "@lotse/shared/language/generation/mark-as-made.ts";
import type { WritingMaterial } from "@lotse/shared/language/generation/writing-material.ts";
import { rulesVersion } from "@lotse/shared/language/language-version.ts";
import type { LoadedWriting } from "./load-writing.ts";
import { spendingOf } from "./spending-of.ts";
import type { WrittenItems } from "./write-items.ts";

/** The record of a writing of which no text passed: who tried, with what, at what cost. */
export function completedBy(
	items: WrittenItems,
	{
		template,
		rules,
		settings,
	}: Pick<LoadedWriting, "template" | "rules" | "settings">,
	{ task, examples }: Pick<WritingMaterial, "task" | "examples">,
	{ latencyMs, day }: { readonly latencyMs: number; readonly day: string },
): Provenance {
	const { writer, model, fingerprint } = items;
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
		...spendingOf(items, day, settings),
		...(writer.isModel && examples
			? { examples: examples.map(({ id }) => id) }
			: {}),
		latencyMs,
		digitalSourceType: markAsMade("page", writer.isModel).digitalSourceType,
		disclosure: null,
	};
}
