import {
	makeSuiteFromFeedback,
	saveEvalSuite,
} from "@lotse/shared/contract/evals.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { evalsMessages } from "../../messages/evals.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";

const nothing = {};

/** What people reported as errors, as a suite to keep. */
export function Feedback({
	mayKeep,
	onKept,
}: {
	mayKeep: boolean;
	onKept: () => void;
}) {
	const text = useMessages(evalsMessages);
	const { loaded, reload } = useCall(makeSuiteFromFeedback, nothing);
	const { run, isPending, problem } = useAction(saveEvalSuite);
	const [isKept, setKept] = useState(false);
	return (
		<section aria-labelledby="feedback">
			<h2 id="feedback">{text.feedback}</h2>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ suite }) =>
					suite === null ? (
						<p className="empty">{text.noFeedback}</p>
					) : (
						<>
							<p>{text.feedbackText(suite.cases.length)}</p>
							{mayKeep ? (
								<button
									type="button"
									className="lo-button"
									disabled={isPending}
									onClick={async () => {
										const answer = await run({
											suiteId: suite.id,
											suite: JSON.parse(JSON.stringify(suite)),
										});
										if (!answer.ok) return;
										setKept(true);
										onKept();
									}}
								>
									{text.keep}
								</button>
							) : null}
							<p role="status" className={isKept ? "success" : "lo-hidden"}>
								{isKept ? text.kept : ""}
							</p>
						</>
					)
				}
			</ShowLoaded>
			{problem === null ? null : <ProblemNotice problem={problem} />}
		</section>
	);
}
