import "./evals.css";
import { includesRole } from "@lotse/shared/contract/access.ts";
import { listEvalRuns, listEvalSuites } from "@lotse/shared/contract/evals.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { evalsMessages } from "../../messages/evals.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";
import { Editing } from "./editing.tsx";
import { Feedback } from "./feedback.tsx";
import { RunDetails } from "./run-details.tsx";
import { RunForm } from "./run-form.tsx";
import { RunHistory } from "./run-history.tsx";

const nothing = {};
const newest = { limit: 100 };

/** Suites a template and model have to pass, what came of it, and what people do with the texts. */
export function EvalsPage() {
	const text = useMessages(evalsMessages);
	const { session } = useSession();
	const suites = useCall(listEvalSuites, nothing);
	const runs = useCall(listEvalRuns, newest);
	const [opened, setOpened] = useState<string | null>(null);
	const mayRun = includesRole(session.member.role, "editor");
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			<ShowLoaded loaded={suites.loaded} reload={suites.reload}>
				{(found) =>
					mayRun ? (
						<RunForm
							suites={found.suites}
							onRun={(run) => {
								setOpened(run.id);
								runs.reload();
							}}
						/>
					) : (
						<p className="lo-quiet">{text.mayNot}</p>
					)
				}
			</ShowLoaded>
			{opened === null ? null : <RunDetails key={opened} runId={opened} />}
			<ShowLoaded loaded={runs.loaded} reload={runs.reload}>
				{(found) => <RunHistory runs={found.runs} onOpen={setOpened} />}
			</ShowLoaded>
			<Editing />
			<Feedback mayKeep={mayRun} onKept={suites.reload} />
		</>
	);
}
