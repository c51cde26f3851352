import { includesRole } from "@lotse/shared/contract/access.ts";
import {
	type EvalRun,
	listEvalRuns,
	listEvalSuites,
	runEvals,
} from "@lotse/shared/contract/evals.ts";
import {
	activateTemplate,
	type TemplateInfo,
} from "@lotse/shared/contract/templates.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useMemo, useState } from "react";
import { templatesMessages } from "../../messages/templates.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";
import { Verdict } from "../evals/verdict.tsx";
import { heldBackBy } from "./held-back-by.ts";
import { latestRuns } from "./latest-runs.ts";

const nothing = {};
const mostRuns = 200;

/** What the suites say of the version, beside the one it is compared with; and the button that puts it to use, once they are green. */
export function VersionSuites({
	task,
	shown,
	against,
	mayActivate,
	onActivated,
}: {
	task: TemplateInfo["id"];
	shown: TemplateInfo;
	against: number | null;
	mayActivate: boolean;
	onActivated: () => void;
}) {
	const text = useMessages(templatesMessages);
	const language = use(LanguageContext);
	const { session } = useSession();
	const suites = useCall(listEvalSuites, nothing);
	const asked = useMemo(() => ({ templateId: task, limit: mostRuns }), [task]);
	const runs = useCall(listEvalRuns, asked);
	const evals = useAction(runEvals);
	const activation = useAction(activateTemplate);
	const [running, setRunning] = useState<string | null>(null);
	const { version } = shown;
	const named = String(version);
	return (
		<section aria-labelledby="suites">
			<h2 id="suites">{text.suites}</h2>
			<p className="page-lead">{text.suitesLead}</p>
			<ShowLoaded loaded={suites.loaded} reload={suites.reload}>
				{(known) => (
					<ShowLoaded loaded={runs.loaded} reload={runs.reload}>
						{(found) => {
							const latest = latestRuns(found.runs, version);
							const other =
								against === null ? null : latestRuns(found.runs, against);
							const held = shown.isShipped
								? null
								: heldBackBy(known.suites, latest);
							const runAll = async () => {
								for (const { id, name } of known.suites) {
									setRunning(name[language]);
									const answer = await evals.run({
										suiteId: id,
										templateId: task,
										templateVersion: version,
									});
									if (!answer.ok) break;
								}
								setRunning(null);
								runs.reload();
							};
							return (
								<>
									<DataTable
										caption={text.suites}
										captionHidden
										isStackedWhenNarrow
										rows={known.suites}
										rowKey={({ id }) => id}
										columns={[
											{
												key: "suite",
												label: text.suite,
												cell: ({ name }) => name[language],
											},
											...(other === null || against === null
												? []
												: [
														{
															key: "against",
															label: text.versionNumber(String(against)),
															cell: ({ id }: { id: string }) => (
																<Outcome run={other.get(id)} />
															),
														},
													]),
											{
												key: "shown",
												label: text.versionNumber(named),
												cell: ({ id }) => <Outcome run={latest.get(id)} />,
											},
										]}
									/>
									<p className="lo-actions">
										{includesRole(session.member.role, "editor") ? (
											<button
												type="button"
												className="lo-button"
												disabled={running !== null}
												onClick={() => void runAll()}
											>
												{text.runAll(named)}
											</button>
										) : null}
										{mayActivate && !shown.isActive ? (
											<button
												type="button"
												className="lo-button lo-button-main"
												disabled={
													held !== null ||
													running !== null ||
													activation.isPending
												}
												onClick={async () => {
													const answer = await activation.run({
														templateId: task,
														version,
													});
													if (answer.ok) onActivated();
												}}
											>
												{text.activate(named)}
											</button>
										) : null}
									</p>
									<p role="status" className="lo-quiet">
										{running !== null
											? text.running(running)
											: held !== null && !shown.isActive
												? text.blocked[held]
												: ""}
									</p>
								</>
							);
						}}
					</ShowLoaded>
				)}
			</ShowLoaded>
			{[evals.problem, activation.problem].map((problem, at) =>
				problem === null ? null : (
					<ProblemNotice key={at === 0 ? "run" : "use"} problem={problem} />
				),
			)}
		</section>
	);
}

function Outcome({ run }: { run: EvalRun | undefined }) {
	const text = useMessages(templatesMessages);
	const format = useFormat();
	if (run === undefined) return <span className="lo-quiet">{text.never}</span>;
	return (
		<>
			<Verdict verdict={run.verdict} />{" "}
			{text.outcome(`${run.passed}/${run.cases}`, format.percent(run.lower, 1))}{" "}
			<small className="lo-quiet">{run.model}</small>
		</>
	);
}
