import type { Language } from "@lotse/shared/contract/localised.ts";
import type { CopyReport } from "@lotse/shared/language/analyse-copy.ts";
import type { HeadlineScore } from "@lotse/shared/language/headline/headline-score.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";
import { formatContributions } from "./format-contributions.ts";
import { formatFindings } from "./format-findings.ts";

const words = {
	de: {
		empty: "(leer)",
		languages: { de: "Deutsch", en: "Englisch", unknown: "Sprache unklar" },
		levels: {
			easy: "leicht zu lesen",
			medium: "mittelschwer",
			hard: "schwer zu lesen",
		},
		width: (width: number, limit: number | null) =>
			limit === null ? `${width} Zeichen` : `${width} von ${limit} Zeichen`,
		over: (over: number) => `${over} zu lang`,
	},
	en: {
		empty: "(empty)",
		languages: { de: "German", en: "English", unknown: "language unclear" },
		levels: {
			easy: "easy to read",
			medium: "fairly hard to read",
			hard: "hard to read",
		},
		width: (width: number, limit: number | null) =>
			limit === null
				? `${width} characters`
				: `${width} of ${limit} characters`,
		over: (over: number) => `${over} too long`,
	},
};

/** What is known about one text, as a few lines: measure, score with its reasons, findings gravest first. */
export function formatCopyReport(
	text: string,
	report: CopyReport,
	language: Language,
): string {
	const says = words[language];
	const shown =
		text.length > 200 ? `${text.slice(0, 200)}…` : text || says.empty;
	if (!report.ok) {
		const limit = createFormat(language, "UTC").number(report.limit);
		return `${shown}\n  ${copyMessages[language].tooLongToRead(limit)}`;
	}
	const { width, limit, over } = report.length;
	const { verdict } = report.readability;
	const measure = [
		says.languages[report.language.code],
		says.width(width, limit),
		...(over > 0 ? [says.over(over)] : []),
		...(verdict.ok ? [says.levels[verdict.level]] : []),
	].join(", ");
	return [
		shown,
		...[
			measure,
			...formatScore(report.score, language),
			...formatFindings(report.findings, language),
		].map((line) => `  ${line}`),
	].join("\n");
}

function formatScore(score: HeadlineScore, language: Language): string[] {
	const says = copyMessages[language];
	if (!score.ok) return [`${says.noScore}: ${says.abstain[score.reason]}`];
	const { percent } = createFormat(language, "UTC");
	const [low, high] = score.interval;
	return [
		`${says.score} ${says.scoreWithInterval(percent(score.probability), percent(low), percent(high))}: ${formatContributions(score.contributions, language)}`,
		...score.cautions.map((caution) => says.caution[caution]),
	];
}
