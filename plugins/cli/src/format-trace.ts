import type { Language } from "@lotse/shared/contract/localised.ts";
import { describeTracedStep } from "@lotse/shared/trust/audit/describe-traced-step.ts";
import type { TracedStep } from "@lotse/shared/trust/audit/trace-change.ts";
import {
	createFormat,
	type Format,
} from "@lotse/shared/ui/format/create-format.ts";

const words = {
	de: { shows: "das Konto zeigt", request: "Anfrage", new: "neu" },
	en: { shows: "the account shows", request: "request", new: "new" },
};

/** The steps of a change one a line: number in the trail, when, what, which budget, what the account showed, request, who. */
export function formatTrace(
	steps: readonly TracedStep[],
	language: Language,
): string {
	const format = createFormat(language, "UTC");
	const width = Math.max(...steps.map(({ seq }) => String(seq).length));
	return steps
		.map((step) =>
			[
				`${String(step.seq).padStart(width)}  ${format.instant(step.at)} UTC`,
				[describeTracedStep(step)[language], ...facts(step, format, language)]
					.filter((part) => part !== "")
					.join(" · "),
				step.actor,
			].join("  "),
		)
		.join("\n");
}

function facts(
	{ budget, kind, shownMicros, requestId, note }: TracedStep,
	format: Format,
	language: Language,
): string[] {
	const says = words[language];
	const money = (micros: number | null) =>
		micros === null
			? says.new
			: format.money(micros / 1e6, budget?.currency || null);
	const amounts =
		budget === null || budget.toMicros === null || kind === "verified"
			? ""
			: `${money(budget.fromMicros)} → ${money(budget.toMicros)}`;
	return [
		budget === null ? "" : budget.campaign || budget.budgetId,
		amounts,
		shownMicros === null ? "" : `${says.shows} ${money(shownMicros)}`,
		requestId === null ? "" : `${says.request} ${requestId}`,
		note,
	];
}
