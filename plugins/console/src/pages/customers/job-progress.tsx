import { cancelJob, type Job } from "@lotse/shared/contract/jobs.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useEffect, useId } from "react";
import { jobMessages } from "../../messages/job.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { useJob } from "../budget/use-job.ts";

/** How far work about customers is, with a way to stop it; says why where it failed, and tells when it is over. */
export function JobProgress({
	jobId,
	onEnd,
}: {
	jobId: string;
	onEnd: (job: Job) => void;
}) {
	const text = useMessages(jobMessages);
	const format = useFormat();
	const id = useId();
	const [{ job, problem }, setJob] = useJob(jobId);
	const cancel = useAction(cancelJob);
	const state = job?.state;
	useEffect(() => {
		if (job !== null && (state === "done" || state === "cancelled")) onEnd(job);
		// Once for each way it may end.
	}, [state]);
	if (problem !== null && job === null)
		return <ProblemNotice problem={problem} />;
	if (state === "failed")
		return (
			<div role="alert" className="problem">
				<p>
					<strong>{text.failed}</strong> {job?.reason}
				</p>
			</div>
		);
	if (state === "done" || state === "cancelled") return null;
	return (
		<div className="progress">
			<p id={id} role="status">
				{text.underWay}
			</p>
			<progress aria-labelledby={id} max={1} value={job?.progress ?? 0} />
			<p className="progress-share">{format.percent(job?.progress ?? 0)}</p>
			{cancel.problem ? <ProblemNotice problem={cancel.problem} /> : null}
			<button
				type="button"
				className="lo-button lo-button-small"
				disabled={cancel.isPending}
				onClick={async () => {
					const answer = await cancel.run({ jobId });
					if (answer.ok) setJob(answer.value);
				}}
			>
				{text.cancel}
			</button>
		</div>
	);
}
