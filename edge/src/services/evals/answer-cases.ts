import type {
	EvalAnswer,
	EvalCase,
} from "@lotse/shared/language/evaluation/eval-suite.ts";
import { materialOfCase } from "@lotse/shared/language/evaluation/material-of-case.ts";
import { prepareCase } from "@lotse/shared/language/evaluation/prepare-case.ts";
import type { Caller, Ports } from "../../ports.ts";
import { writeFromBrief } from "../copy/write-from-brief.ts";
import { judgeTexts } from "./judge-texts.ts";

/** Cases on their way at once. */
const atOnce = 4;

export interface CaseAnswers {
	readonly answers: readonly EvalAnswer[];
	/** What wrote, and the template's version it was told by; null where nothing was written. */
	readonly model: string | null;
	readonly templateVersion: number | null;
	/** Sent and answered; without what judges used. */
	readonly tokens: number;
	/** Of the answers' costs; null where no cost is known. */
	readonly currency: string | null;
}

/** Has the workspace's writer answer each case, as it answers people: with its style guide, budgets and guards. */
export async function answerCases(
	ports: Ports,
	caller: Pick<Caller, "workspaceId" | "memberId">,
	cases: readonly EvalCase[],
	templateVersion: number | undefined,
): Promise<CaseAnswers> {
	const answers: EvalAnswer[] = [];
	let model: string | null = null;
	let version: number | null = null;
	let currency: string | null = null;
	let tokens = 0;
	const waiting = [...cases];
	async function work(): Promise<void> {
		for (let one = waiting.shift(); one; one = waiting.shift()) {
			const answered = await answerCase(ports, caller, one, templateVersion);
			answers.push(answered.answer);
			model ??= answered.model;
			version ??= answered.templateVersion;
			currency ??= answered.currency;
			tokens += answered.tokens;
		}
	}
	await Promise.all(Array.from({ length: atOnce }, work));
	return { answers, model, templateVersion: version, tokens, currency };
}

async function answerCase(
	ports: Ports,
	caller: Pick<Caller, "workspaceId" | "memberId">,
	one: EvalCase,
	templateVersion: number | undefined,
): Promise<{
	answer: EvalAnswer;
	model: string | null;
	templateVersion: number | null;
	tokens: number;
	currency: string | null;
}> {
	const nothing = (refusal: string) => ({
		answer: { ...nothingWritten, caseId: one.id, refusal },
		model: null,
		templateVersion: null,
		tokens: 0,
		currency: null,
	});
	const prepared = prepareCase(one);
	if (!prepared.ok) return nothing(prepared.refusal);
	const written = await writeFromBrief(ports, caller, prepared.brief, {
		save: false,
		feature: "eval",
		templateVersion,
	});
	if (!written.ok)
		return nothing(
			written.problems.map(({ message }) => message.en).join(" ") || "refused",
		);
	const { texts, heldBack, provenance, latencyMs, shortfall } = written.result;
	const shown = texts.map(({ text }) => text);
	const rates = texts.flatMap(({ metrics }) => metrics.factualSupport ?? []);
	const guards = heldBack.flatMap(({ objections }) =>
		objections.map(({ guard }) => guard),
	);
	return {
		model: provenance.model,
		templateVersion: provenance.templateVersion,
		tokens: provenance.tokensIn + provenance.tokensOut,
		currency: provenance.cost?.currency ?? null,
		answer: {
			caseId: one.id,
			texts: shown,
			refusal:
				shown.length > 0
					? null
					: [...new Set(guards)].join(", ") ||
						shortfall?.en ||
						"nothing was written",
			support:
				rates.length === 0
					? null
					: rates.reduce((sum, rate) => sum + rate, 0) / rates.length,
			costMicros: provenance.cost?.amountMicros ?? null,
			latencyMs,
			marks: await judgeTexts(
				ports,
				caller.workspaceId,
				one,
				shown,
				materialOfCase(prepared.brief),
			),
		},
	};
}

const nothingWritten = {
	texts: [],
	support: null,
	costMicros: null,
	latencyMs: null,
	marks: {},
};
