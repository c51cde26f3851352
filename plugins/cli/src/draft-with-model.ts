import type {
	EvalCase,
	EvalDraft,
} from "@lotse/shared/language/evaluation/eval-suite.ts";
import { judgePrompt } from "@lotse/shared/language/evaluation/judge-prompt.ts";
import { materialOfCase } from "@lotse/shared/language/evaluation/material-of-case.ts";
import { prepareCase } from "@lotse/shared/language/evaluation/prepare-case.ts";
import { readMark } from "@lotse/shared/language/evaluation/read-mark.ts";
import { parseItems } from "@lotse/shared/language/generation/parse-items.ts";
import { renderPrompt } from "@lotse/shared/language/generation/render-prompt.ts";
import { redact } from "@lotse/shared/language/pii/redact.ts";
import { restore } from "@lotse/shared/language/pii/restore.ts";
import { shippedTemplates } from "@lotse/shared/language/templates/shipped-templates.ts";
import { askModel, type ModelAddress } from "./ask-model.ts";
import type { Context } from "./command.ts";

/** Cases on their way at once. */
const atOnce = 4;
const writingTemperature = 0.7;

export type ModelDrafts = {
	readonly drafts: readonly EvalDraft[];
	/** Cases the model gave no answer to, with why. */
	readonly failed: readonly {
		readonly caseId: string;
		readonly reason: string;
	}[];
};

/** Has a model answer the cases by the shipped templates, with delimited data and a canary, as the service does; and lets it judge where an assert asks for it. */
export async function draftWithModel(
	address: ModelAddress,
	cases: readonly EvalCase[],
	canary: string,
	context: Pick<Context, "fetch" | "now">,
): Promise<ModelDrafts> {
	const drafts: EvalDraft[] = [];
	const failed: { caseId: string; reason: string }[] = [];
	const waiting = [...cases];
	async function work(): Promise<void> {
		for (let one = waiting.shift(); one; one = waiting.shift()) {
			const answer = await draftCase(address, one, canary, context);
			if (answer === null) continue;
			if ("reason" in answer)
				failed.push({ caseId: one.id, reason: answer.reason });
			else drafts.push(answer);
		}
	}
	await Promise.all(Array.from({ length: atOnce }, work));
	return { drafts, failed };
}

async function draftCase(
	address: ModelAddress,
	one: EvalCase,
	canary: string,
	context: Pick<Context, "fetch" | "now">,
): Promise<EvalDraft | { readonly reason: string } | null> {
	const prepared = prepareCase(one);
	if (!prepared.ok) return null;
	const template = shippedTemplates.find(({ id }) => id === one.input.task);
	if (template === undefined) return { reason: "no model does this task" };
	const delimiter = `<<${crypto.randomUUID()}>>`;
	const material = materialOfCase(prepared.brief);
	const [system, user] = renderPrompt(template, material, {
		delimiter,
		canary,
	});
	if (system === undefined || user === undefined)
		return { reason: "the template is empty" };
	const { redacted, values } = redact(user.content);
	const answer = await askModel(
		address,
		[system, { role: "user", content: redacted }],
		writingTemperature,
		context,
	);
	if (!answer.ok) return answer;
	const { items } = parseItems(
		restore(answer.text, values),
		material.slots.map(({ name }) => name),
	);
	const texts = items.map(({ text }) => text);
	return {
		caseId: one.id,
		texts,
		costMicros: null,
		latencyMs: answer.latencyMs,
		marks: await marksFor(address, one, texts, context),
	};
}

async function marksFor(
	address: ModelAddress,
	one: EvalCase,
	texts: readonly string[],
	context: Pick<Context, "fetch" | "now">,
): Promise<Record<string, number[]>> {
	const marks: Record<string, number[]> = {};
	if (texts.length === 0) return marks;
	for (const [index, assert] of one.asserts.entries()) {
		if (assert.kind !== "judge") continue;
		const given: number[] = [];
		for (let round = 0; round < assert.repeats; round++) {
			const delimiter = `<<${crypto.randomUUID()}>>`;
			const prompt = judgePrompt(assert.question, texts, delimiter);
			const answer = await askModel(
				address,
				prompt,
				writingTemperature,
				context,
			);
			const mark = answer.ok ? readMark(answer.text) : null;
			if (mark !== null) given.push(mark);
		}
		marks[String(index)] = given;
	}
	return marks;
}
