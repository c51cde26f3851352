import { includesRole } from "@lotse/shared/contract/access.ts";
import {
	createNoisyReport,
	listNoiseBudgets,
} from "@lotse/shared/contract/privacy.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { noiseScale } from "@lotse/shared/trust/privacy/noise-scale.ts";
import { noiseWidth } from "@lotse/shared/trust/privacy/noise-width.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { privacyMessages } from "../../messages/privacy.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { saveFile } from "../../parts/save-file.ts";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";

type Report = Output<typeof createNoisyReport.reply>;
const nothing = {};
const choices = [250_000, 500_000, 1_000_000, 2_000_000];
/** As the service bounds one person. */
const bounds = { groups: 3, amount: 1 };

/** A report that may leave the workspace, and what such reports have cost. */
export function NoisyReport() {
	const text = useMessages(privacyMessages);
	const format = useFormat();
	const { session } = useSession();
	const budgets = useCall(listNoiseBudgets, nothing);
	const make = useAction(createNoisyReport);
	const [month, setMonth] = useState(() =>
		new Date().toISOString().slice(0, 7),
	);
	const [epsilonMicros, setEpsilon] = useState(1_000_000);
	const [report, setReport] = useState<Report | null>(null);
	const mayMake = includesRole(session.member.role, "approver");
	const width = (micros: number) =>
		noiseWidth(
			noiseScale(bounds, { epsilonMicros: micros, deltaPicos: 0 }),
			0.95,
		);
	return (
		<section aria-labelledby="report">
			<h2 id="report">{text.report}</h2>
			<p className="lo-quiet">{text.reportLead}</p>
			{mayMake ? (
				<form
					className="inline-form"
					onSubmit={async (event) => {
						event.preventDefault();
						const made = await make.run({ month, epsilonMicros });
						setReport(made.ok ? made.value : null);
						budgets.reload();
					}}
				>
					<Field label={text.month}>
						{(ids) => (
							<input
								{...ids}
								type="month"
								required
								pattern="20[0-9]{2}-(0[1-9]|1[0-2])"
								value={month}
								onChange={(event) => setMonth(event.target.value)}
							/>
						)}
					</Field>
					<Field label={text.epsilon} hint={text.epsilonHint}>
						{(ids) => (
							<select
								{...ids}
								value={epsilonMicros}
								onChange={(event) => setEpsilon(Number(event.target.value))}
							>
								{choices.map((micros) => (
									<option key={micros} value={micros}>
										{text.epsilonOption(
											format.number(micros / 1e6),
											format.number(width(micros)),
										)}
									</option>
								))}
							</select>
						)}
					</Field>
					<button type="submit" className="lo-button" disabled={make.isPending}>
						{text.make}
					</button>
				</form>
			) : (
				<p className="empty">{text.makeFirst}</p>
			)}
			{make.problem ? <ProblemNotice problem={make.problem} /> : null}
			{report ? <ReportRows report={report} /> : null}
			<h3>{text.budgets}</h3>
			<ShowLoaded loaded={budgets.loaded} reload={budgets.reload}>
				{(value) =>
					value.budgets.length === 0 ? (
						<p className="empty">{text.budgetsNone}</p>
					) : (
						<DataTable
							caption={text.budgets}
							captionHidden
							rows={value.budgets}
							rowKey={({ dataset }) => dataset}
							columns={[
								{
									key: "dataset",
									label: text.dataset,
									cell: ({ dataset }) => dataset,
								},
								{
									key: "spent",
									label: text.spent,
									numeric: true,
									cell: ({ spentEpsilonMicros }) =>
										format.number(spentEpsilonMicros / 1e6),
								},
								{
									key: "left",
									label: text.left,
									numeric: true,
									cell: ({ limitEpsilonMicros, spentEpsilonMicros }) =>
										format.number(
											(limitEpsilonMicros - spentEpsilonMicros) / 1e6,
										),
								},
							]}
						/>
					)
				}
			</ShowLoaded>
		</section>
	);
}

function ReportRows({ report }: { report: Report }) {
	const text = useMessages(privacyMessages);
	const format = useFormat();
	const { rows, plusMinus, eventsPerPerson, month } = report;
	const save = () => {
		const lines = rows.map(({ event, people }) => `${event},${people}`);
		const head = `# epsilon ${report.epsilonMicros / 1e6}, ${report.mechanism} noise, each figure within ${plusMinus} with 95 % probability\nevent,people`;
		saveFile(
			`people-by-event-${month}.csv`,
			"text/csv",
			`${[head, ...lines].join("\n")}\n`,
		);
	};
	return (
		<div role="status">
			<DataTable
				caption={`${text.report} ${month}`}
				rows={rows}
				rowKey={({ event }) => event}
				columns={[
					{ key: "event", label: text.event, cell: ({ event }) => event },
					{
						key: "people",
						label: text.people,
						numeric: true,
						cell: ({ people }) => format.number(people),
					},
				]}
			/>
			<p>
				{text.plusMinus(
					format.number(plusMinus),
					format.number(eventsPerPerson),
				)}
			</p>
			<button
				type="button"
				className="lo-button lo-button-small"
				onClick={save}
			>
				{text.save}
			</button>
		</div>
	);
}
