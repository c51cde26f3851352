import type { EvalRun } from "@lotse/shared/contract/evals.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { evalsMessages } from "../../messages/evals.ts";
import { Verdict } from "./verdict.tsx";

/** Runs, newest first: which suite, which template's version, which model, and what came of it. */
export function RunHistory({
	runs,
	onOpen,
}: {
	runs: readonly EvalRun[];
	onOpen: (id: string) => void;
}) {
	const text = useMessages(evalsMessages);
	const format = useFormat();
	return (
		<section aria-labelledby="history">
			<h2 id="history">{text.history}</h2>
			{runs.length === 0 ? (
				<p className="empty">{text.noRuns}</p>
			) : (
				<DataTable
					caption={text.history}
					captionHidden
					isStackedWhenNarrow
					rows={runs}
					rowKey={({ id }) => id}
					columns={[
						{
							key: "at",
							label: text.when,
							cell: ({ at }) => format.instant(at),
						},
						{ key: "suite", label: text.suite, cell: ({ suiteId }) => suiteId },
						{
							key: "template",
							label: text.template,
							cell: ({ templateId, templateVersion }) =>
								`${templateId} ${templateVersion}`,
						},
						{
							key: "model",
							label: text.model,
							cell: ({ model, isRecorded }) =>
								isRecorded ? `${model} (${text.recorded})` : model,
						},
						{
							key: "passed",
							label: text.passed,
							numeric: true,
							cell: ({ passed, cases }) => `${passed}/${cases}`,
						},
						{
							key: "lower",
							label: text.lower,
							numeric: true,
							cell: ({ lower }) => format.percent(lower, 1),
						},
						{
							key: "verdict",
							label: text.verdict,
							cell: ({ verdict }) => <Verdict verdict={verdict} />,
						},
						{
							key: "open",
							label: text.details,
							cell: ({ id, suiteId, at }) => (
								<button
									type="button"
									className="lo-button lo-button-small"
									aria-label={`${text.details}: ${suiteId}, ${format.instant(at)}`}
									onClick={() => onOpen(id)}
								>
									{text.details}
								</button>
							),
						},
					]}
				/>
			)}
		</section>
	);
}
