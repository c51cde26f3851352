import { startFit } from "@lotse/shared/contract/budget.ts";
import { cancelJob, type Job } from "@lotse/shared/contract/jobs.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useEffect, useId } from "react";
import { budgetMessages } from "../../messages/budget.ts";
import { Loading } from "../../parts/loading.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { goTo } from "../../routing/go-to.ts";
import { useAction } from "../../session/use-action.ts";
import { useJob } from "./use-job.ts";

/** How far a fit is, in words and as a bar, with a way out; goes on to the model when it is there. */
export function FitProgress({ jobId }: { jobId: string }) {
	const text = useMessages(budgetMessages);
	const [{ job, problem }, setJob] = useJob(jobId);
	const cancel = useAction(cancelJob);
	const result = job?.state === "done" ? job.result : null;
	useEffect(() => {
		if (result !== null) goTo(`/models/${result}`, { replace: true });
	}, [result]);
	const stop = async () => {
		const answer = await cancel.run({ jobId });
		if (answer.ok) setJob(answer.value);
	};
	const isOver = job?.state === "failed" || job?.state === "cancelled";
	return (
		<div className="narrow">
			<PageHeading title={text.progressTitle}>
				{isOver ? undefined : text.progressLead}
			</PageHeading>
			{job === null ? (
				problem === null ? (
					<Loading />
				) : (
					<>
						<ProblemNotice problem={problem} />
						<a className="lo-button" href="#/budget">
							{text.back}
						</a>
					</>
				)
			) : isOver ? (
				<Over job={job} />
			) : (
				<>
					<Progress job={job} />
					{problem === null ? null : <p className="lo-quiet">{text.lost}</p>}
					{cancel.problem ? <ProblemNotice problem={cancel.problem} /> : null}
					<button
						type="button"
						className="lo-button"
						disabled={cancel.isPending}
						onClick={stop}
					>
						{text.cancel}
					</button>
				</>
			)}
		</div>
	);
}

function Progress({ job }: { job: Job }) {
	const text = useMessages(budgetMessages);
	const format = useFormat();
	const id = useId();
	const stages: Readonly<Record<string, string>> = text.stage;
	const words =
		job.state === "queued" ? text.queued : (stages[job.stage] ?? job.stage);
	return (
		<div className="progress">
			<p id={id} role="status">
				{words}
			</p>
			<progress aria-labelledby={id} max={1} value={job.progress} />
			<p className="progress-share">{format.percent(job.progress)}</p>
		</div>
	);
}

function Over({ job }: { job: Job }) {
	const text = useMessages(budgetMessages);
	const again = useAction(startFit);
	const restart = async () => {
		const answer = await again.run({ datasetId: job.subject });
		if (answer.ok) goTo(`/budget?job=${answer.value.id}`, { replace: true });
	};
	return (
		<>
			<div
				role="alert"
				className={job.state === "failed" ? "problem" : "panel"}
			>
				<p>
					<strong>
						{job.state === "failed" ? text.failed : text.cancelled}
					</strong>
				</p>
				{job.reason === null ? null : <p>{job.reason}</p>}
			</div>
			{again.problem ? <ProblemNotice problem={again.problem} /> : null}
			<p className="lo-actions">
				<button
					type="button"
					className="lo-button lo-button-main"
					disabled={again.isPending}
					onClick={restart}
				>
					{text.again}
				</button>
				<a className="lo-button" href="#/budget">
					{text.back}
				</a>
			</p>
		</>
	);
}
