import { getJob, type Job } from "@lotse/shared/contract/jobs.ts";
import type { Problem } from "@lotse/shared/contract/problem.ts";
import { useEffect, useState } from "react";
import { client } from "../../session/client.ts";

const pauseMs = 500;
/** Longest pause while the service does not answer. */
const longestPauseMs = 8000;

export type JobView = {
	job: Job | null;
	/** What the last question gave, when it was no job. */
	problem: Problem | null;
};

/** Follows a job about twice a second until it ends. When the service is away it keeps asking, less and less often. */
export function useJob(jobId: string): [JobView, (job: Job) => void] {
	const [view, setView] = useState<JobView>({ job: null, problem: null });
	useEffect(() => {
		const aborter = new AbortController();
		let timer = 0;
		let pause = pauseMs;
		const ask = async () => {
			const answer = await client.call(
				getJob,
				{ jobId },
				{ signal: aborter.signal },
			);
			if (aborter.signal.aborted) return;
			if (answer.ok) {
				pause = pauseMs;
				setView({ job: answer.value, problem: null });
				if (!isRunning(answer.value)) return;
			} else {
				pause = Math.min(longestPauseMs, pause * 2);
				setView((last) => ({ ...last, problem: answer.problem }));
				if (answer.problem.status < 500 && answer.problem.code !== "too-many")
					return;
			}
			timer = window.setTimeout(ask, pause);
		};
		ask();
		return () => {
			aborter.abort();
			window.clearTimeout(timer);
		};
	}, [jobId]);
	return [view, (job) => setView({ job, problem: null })];
}

function isRunning(job: Job): boolean {
	return job.state === "queued" || job.state === "running";
}
