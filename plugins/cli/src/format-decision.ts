import type { Decision, Evidence } from "@lotse/shared/contract/decisions.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import {
	createFormat,
	type Format,
} from "@lotse/shared/ui/format/create-format.ts";
import { decisionMessages } from "@lotse/shared/ui/messages/decisions.ts";

const headings = {
	de: {
		target: "Zielgröße",
		proposal: "Vorschlag",
		limits: "Grenzen",
		evidence: "Belege",
		outcome: "Ergebnis",
		steps: "Schritte",
	},
	en: {
		target: "Target metric",
		proposal: "Proposal",
		limits: "Limits",
		evidence: "Evidence",
		outcome: "Outcome",
		steps: "Steps",
	},
};

/** A decision as a page of text: what is proposed, within which limits, on what evidence, and every step taken. */
export function formatDecision(decision: Decision, language: Language): string {
	const format = createFormat(language, "UTC");
	const words = decisionMessages[language];
	const heading = headings[language];
	const { proposal, limits, evidence, outcome, steps } = decision;
	const section = (title: string, lines: readonly string[]) =>
		lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
	return [
		decision.title,
		`${words.question[decision.question]}  ${heading.target}: ${decision.targetMetric}`,
		`${words.state[decision.state]}  ${decision.id}`,
		...section(heading.proposal, [
			proposal.summary,
			...proposal.changes.map(
				({ name, from, to, unit }) =>
					`${name}: ${shownValue(from, unit, format)} → ${shownValue(to, unit, format)}`,
			),
		]),
		...section(
			heading.limits,
			limits.map(
				({ name, min, max, unit }) =>
					`${name}: ${min === null ? "…" : format.inUnit(min, unit)} – ${max === null ? "…" : format.inUnit(max, unit)}`,
			),
		),
		...section(
			heading.evidence,
			evidence.flatMap((item) => linesOf(item, format, language)),
		),
		...section(
			heading.outcome,
			outcome === null ? [] : linesOf(outcome, format, language),
		),
		...section(
			heading.steps,
			steps.map(
				({ at, action, state, actorEmail, note }) =>
					`${format.instant(at)} UTC  ${action}  ${words.state[state]}  ${actorEmail}${note === "" ? "" : `  ${note}`}`,
			),
		),
	].join("\n");
}

function shownValue(
	value: string | number,
	unit: string,
	format: Format,
): string {
	return typeof value === "number" ? format.inUnit(value, unit) : value;
}

function linesOf(
	{
		kind,
		title,
		summary,
		estimate,
		dataWindow,
		modelVersion,
		codeVersion,
	}: Evidence,
	format: Format,
	language: Language,
): string[] {
	const words = decisionMessages[language];
	const window =
		dataWindow === null
			? ""
			: `, ${words.dataWindow} ${words.dataWindowSpan(format.day(dataWindow.from), format.day(dataWindow.to))}`;
	const figure = (): string => {
		if (estimate === null) return words.abstains;
		const { value, unit, interval, level } = estimate;
		const shown = format.inUnit(value, unit);
		if (interval === null) return `${shown} (${words.fact})`;
		const [low, high] = interval;
		return `${shown} (${words.interval(format.percent(level), format.inUnit(low, unit), format.inUnit(high, unit))})`;
	};
	return [
		`${words.evidenceKind[kind]}: ${title}`,
		`  ${figure()}`,
		`  ${summary}`,
		`  ${words.modelVersion} ${modelVersion}, ${words.codeVersion} ${codeVersion}${window}`,
	];
}
