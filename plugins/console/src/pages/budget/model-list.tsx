import { listModels } from "@lotse/shared/contract/budget.ts";
import { listJobs } from "@lotse/shared/contract/jobs.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { budgetMessages } from "../../messages/budget.ts";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";

/** Models that are there already, and fits that are under way. */
export function ModelList() {
	const text = useMessages(budgetMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const models = useCall(listModels, {});
	const jobs = useCall(listJobs, {});
	const running =
		jobs.loaded.state === "ready"
			? jobs.loaded.value.jobs.filter(
					({ kind, state }) =>
						kind === "mmm-fit" && (state === "queued" || state === "running"),
				)
			: [];
	return (
		<section aria-labelledby="models">
			<h2 id="models">{text.models}</h2>
			{running.length === 0 ? null : (
				<ul className="running">
					{running.map((job) => (
						<li key={job.id}>
							<b>{text.running}:</b>{" "}
							<a href={`#/budget?job=${job.id}`}>
								{text.runningJob(format.percent(job.progress))}
							</a>
						</li>
					))}
				</ul>
			)}
			<ShowLoaded loaded={models.loaded} reload={models.reload}>
				{(value) =>
					value.models.length === 0 ? (
						<p className="empty">{text.noModels}</p>
					) : (
						<DataTable
							caption={text.models}
							captionHidden
							isStackedWhenNarrow
							rows={value.models}
							rowKey={(model) => model.id}
							columns={[
								{
									key: "name",
									label: text.modelLink,
									cell: (model) => (
										<a href={`#/models/${model.id}`}>{model.name}</a>
									),
								},
								{
									key: "data",
									label: text.data,
									cell: (model) =>
										text.span(
											format.day(model.from),
											format.day(model.to),
											model.weeks,
										),
								},
								{
									key: "verdict",
									label: text.verdict,
									cell: (model) => model.headline[language],
								},
								{
									key: "made",
									label: text.made,
									numeric: true,
									cell: (model) => format.instant(model.createdAt),
								},
							]}
						/>
					)
				}
			</ShowLoaded>
		</section>
	);
}
