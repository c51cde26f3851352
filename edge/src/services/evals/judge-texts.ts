import type { EvalCase } from "@lotse/shared/language/evaluation/eval-suite.ts";
import {
	judgePrompt,
	markSchema,
} from "@lotse/shared/language/evaluation/judge-prompt.ts";
import { readMark } from "@lotse/shared/language/evaluation/read-mark.ts";
import type { WritingMaterial } from "@lotse/shared/language/generation/writing-material.ts";
import type { Ports } from "../../ports.ts";
import { answeredTokens } from "../copy/answered-tokens.ts";
import { readWritingSettings } from "../copy/read-writing-settings.ts";
import { spendTokens } from "../copy/spend-tokens.ts";

const judgeTemperature = 0.7;
const mostTokens = 40;
const secondsToAnswer = 30;

/** A judge reads question and texts; about 3.6 characters a token. */
const charactersAToken = 3.6;

/**
 * Marks for every assert of a case that wants a judge, by its place: the first model of the service is asked as often as the assert says. Where
 * no model stands behind the service there are no marks, and such an assert fails and says so; so it does once the day's budget is used up.
 */
export async function judgeTexts(
	ports: Ports,
	workspaceId: string,
	one: EvalCase,
	texts: readonly string[],
	material: WritingMaterial,
): Promise<Record<number, number[]>> {
	const judge = ports.writers.find(({ isModel }) => isModel);
	const marks: Record<number, number[]> = {};
	const isAsked = one.asserts.some(({ kind }) => kind === "judge");
	if (judge === undefined || texts.length === 0 || !isAsked) return marks;
	const settings = await readWritingSettings(ports, workspaceId);
	for (const [index, assert] of one.asserts.entries()) {
		if (assert.kind !== "judge") continue;
		const given: number[] = [];
		for (let round = 0; round < assert.repeats; round++) {
			const bytes = [...ports.random.bytes(8)];
			const delimiter = `<<${bytes.map((byte) => byte.toString(16)).join("")}>>`;
			const messages = judgePrompt(assert.question, texts, delimiter);
			const characters = messages.reduce(
				(sum, { content }) => sum + content.length,
				0,
			);
			const reserved = await spendTokens(ports, workspaceId, settings, {
				feature: "eval",
				tokens: Math.ceil(characters / charactersAToken) + mostTokens,
			});
			if (!reserved.ok) break;
			const reply = await judge.complete({
				messages,
				material,
				avoid: [],
				schema: markSchema,
				temperature: judgeTemperature,
				maxTokens: mostTokens,
				deadline:
					ports.clock.now() +
					(judge.secondsToAnswer ?? secondsToAnswer) * 1_000,
			});
			await ports.store.batch([
				reserved.settle(reply.ok ? answeredTokens(reply) : null),
			]);
			const mark = reply.ok ? readMark(reply.text) : null;
			if (mark !== null) given.push(mark);
		}
		marks[index] = given;
	}
	return marks;
}
