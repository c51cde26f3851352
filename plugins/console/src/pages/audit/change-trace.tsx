import { listMembers } from "@lotse/shared/contract/members.ts";
import { describeTracedStep } from "@lotse/shared/trust/audit/describe-traced-step.ts";
import {
	type TracedStep,
	traceChange,
} from "@lotse/shared/trust/audit/trace-change.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { auditTraceMessages } from "../../messages/audit-trace.ts";
import { useCall } from "../../session/use-call.ts";
import { useEntries } from "./use-entries.ts";

/** The course of one budget decision, step by step; nothing where the subject is none. */
export function ChangeTrace({ subject }: { subject: string }) {
	const text = useMessages(auditTraceMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const { entries } = useEntries(subject);
	const members = useCall(listMembers, {});
	const steps = traceChange(entries);
	if (!steps.some(({ budget }) => budget !== null)) return null;
	const nameOf = (actor: string) =>
		actor === "system" || members.loaded.state !== "ready"
			? text.system
			: (members.loaded.value.members.find(({ id }) => id === actor)?.email ??
				actor);
	const money = (micros: number | null, { budget }: TracedStep) =>
		micros === null
			? text.fresh
			: format.money(micros / 1e6, budget?.currency || null);
	return (
		<section aria-labelledby="trace">
			<h2 id="trace">{text.title}</h2>
			<p className="lo-quiet">{text.lead}</p>
			<DataTable
				caption={text.title}
				captionHidden
				isStackedWhenNarrow
				rows={steps}
				rowKey={({ seq, kind, budget }, index) =>
					`${seq} ${kind} ${budget?.budgetId} ${index}`
				}
				columns={[
					{
						key: "seq",
						label: text.seq,
						numeric: true,
						cell: ({ seq }) => format.number(seq),
					},
					{
						key: "at",
						label: text.at,
						cell: ({ at }) => format.instant(at),
					},
					{
						key: "step",
						label: text.step,
						cell: (step) => (
							<>
								{describeTracedStep(step)[language]}
								{step.note === "" ? null : (
									<>
										{" "}
										<q>{step.note}</q>
									</>
								)}
							</>
						),
					},
					{
						key: "budget",
						label: text.budget,
						cell: ({ budget }) =>
							budget === null ? "" : budget.campaign || budget.budgetId,
					},
					{
						key: "amounts",
						label: text.amounts,
						numeric: true,
						cell: (step) =>
							step.shownMicros !== null
								? text.shown(money(step.shownMicros, step))
								: step.budget === null || step.budget.toMicros === null
									? ""
									: `${money(step.budget.fromMicros, step)} → ${money(step.budget.toMicros, step)}`,
					},
					{
						key: "request",
						label: text.request,
						cell: ({ requestId }) =>
							requestId === null ? "" : <code>{requestId}</code>,
					},
					{
						key: "who",
						label: text.who,
						cell: ({ actor }) => nameOf(actor),
					},
				]}
			/>
		</section>
	);
}
