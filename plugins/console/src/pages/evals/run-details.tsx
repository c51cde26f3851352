import { getEvalRun } from "@lotse/shared/contract/evals.ts";
import type { CaseResult } from "@lotse/shared/language/evaluation/eval-report.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { evalsMessages } from "../../messages/evals.ts";
import { formatCost } from "../../parts/format-cost.ts";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { Verdict } from "./verdict.tsx";

const mostFailed = 50;

/** One run: the verdict and what it rests on, rates by category, and every case that failed with what was found. */
export function RunDetails({ runId }: { runId: string }) {
	const text = useMessages(evalsMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const { loaded, reload } = useCall(getEvalRun, { evalRunId: runId });
	const percent = (share: number) => format.percent(share, 1);
	return (
		<ShowLoaded loaded={loaded} reload={reload}>
			{({ report, verdict }) => {
				const { categories, overall, threshold, cases } = report;
				const failed = cases.filter(({ passed }) => !passed);
				return (
					<section className="panel" aria-labelledby="run-details">
						<h2 id="run-details">
							{report.suiteId}: <Verdict verdict={verdict} />
						</h2>
						<p>
							{text.verdictTexts[verdict](
								percent(overall.interval[0]),
								percent(threshold),
							)}
						</p>
						{report.tokens === undefined ? null : (
							<p>
								{text.spent(
									format.number(report.tokens),
									report.tokens === 0
										? text.noCost
										: report.costMicros === null || !report.currency
											? text.unknownCost
											: formatCost(
													{
														amountMicros: report.costMicros,
														currency: report.currency,
													},
													language,
												),
								)}
							</p>
						)}
						<DataTable
							caption={text.category}
							captionHidden
							isStackedWhenNarrow
							rows={categories}
							rowKey={({ name }) => name}
							columns={[
								{
									key: "name",
									label: text.category,
									cell: ({ name }) => name,
								},
								{
									key: "passed",
									label: text.passed,
									numeric: true,
									cell: (row) => `${row.passed}/${row.cases}`,
								},
								{
									key: "rate",
									label: text.rate,
									numeric: true,
									cell: ({ rate }) => percent(rate),
								},
								{
									key: "interval",
									label: text.interval,
									numeric: true,
									cell: ({ interval: [low, high] }) =>
										`${percent(low)} – ${percent(high)}`,
								},
							]}
						/>
						<h3>{text.failed}</h3>
						{failed.length === 0 ? <p>{text.allPassed}</p> : null}
						<ul className="evals-failed">
							{failed.slice(0, mostFailed).map((one) => (
								<Failed key={one.id} result={one} />
							))}
						</ul>
					</section>
				);
			}}
		</ShowLoaded>
	);
}

function Failed({ result }: { result: CaseResult }) {
	const text = useMessages(evalsMessages);
	const { id, language, texts, refusal, asserts } = result;
	return (
		<li>
			<b>{id}</b>
			<ul>
				{asserts
					.filter(({ passed }) => !passed)
					.map(({ kind, detail }) => (
						<li key={`${kind} ${detail}`} lang="en">
							<code>{kind}</code> {detail}
						</li>
					))}
			</ul>
			{texts.length === 0 ? (
				<p className="lo-quiet">
					{text.noText}
					{refusal === null ? "" : `: ${refusal}`}
				</p>
			) : (
				<p lang={language}>
					<q>{texts.join(" | ").slice(0, 400)}</q>
				</p>
			)}
		</li>
	);
}
