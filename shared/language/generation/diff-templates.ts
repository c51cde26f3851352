import type { PromptTemplate } from "./prompt-template.ts";

export type TemplateChange = {
	/** `goal`, `style`, `constraints`, `examples`. */
	readonly field: string;
	/** Null: it was not there before, or is there no more. */
	readonly before: string | null;
	readonly after: string | null;
};

/**
 * What changed from one version of a template to another, line by line: replaced texts, and lines of lists that came or went. Empty where both say the same.
 *
 * @example diffTemplates(a, { ...a, goal: "New" }) // [{ field: "goal", before: "Old", after: "New" }]
 */
export function diffTemplates(
	before: PromptTemplate,
	after: PromptTemplate,
): TemplateChange[] {
	const changes: TemplateChange[] = [];
	for (const field of ["role", "goal"] as const)
		if (before[field] !== after[field])
			changes.push({ field, before: before[field], after: after[field] });
	const linesOf = (template: PromptTemplate) =>
		[
			["style", template.style],
			["constraints", template.constraints],
			[
				"examples",
				template.examples.map(({ given, written }) => `${given} → ${written}`),
			],
		] as const;
	const now = linesOf(after);
	for (const [index, [field, old]] of linesOf(before).entries()) {
		const fresh = now[index]?.[1] ?? [];
		for (const line of old)
			if (!fresh.includes(line))
				changes.push({ field, before: line, after: null });
		for (const line of fresh)
			if (!old.includes(line))
				changes.push({ field, before: null, after: line });
	}
	return changes;
}
