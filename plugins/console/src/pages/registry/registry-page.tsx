import "./registry.css";
import { includesRole } from "@lotse/shared/contract/access.ts";
import {
	listRegistry,
	type RegisteredKind,
	registeredKinds,
	rollBackModel,
	trainModel,
} from "@lotse/shared/contract/registry.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { registryMessages } from "../../messages/registry.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";
import { JobProgress } from "../customers/job-progress.tsx";
import { ConfirmButton } from "../settings/confirm-button.tsx";
import { RegisteredModelItem } from "./registered-model-item.tsx";
import { Steps } from "./steps.tsx";

const nothing = {};

/** Models of customers: train, look at their checks, move them through their stages, go back. */
export function RegistryPage() {
	const text = useMessages(registryMessages);
	const { session } = useSession();
	const { role } = session.member;
	const mayTrain = includesRole(role, "editor");
	const mayMove = includesRole(role, "approver");
	const { loaded, reload } = useCall(listRegistry, nothing);
	const train = useAction(trainModel);
	const rollBack = useAction(rollBackModel);
	const [done, setDone] = useState("");
	const [jobId, setJobId] = useState<string | null>(null);
	const learn = async (kind: RegisteredKind) => {
		setDone("");
		const answer = await train.run({ kind });
		if (answer.ok) setJobId(answer.value.id);
	};
	const problem = train.problem ?? rollBack.problem;
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			{mayMove ? null : <p className="lo-quiet">{text.mayNot}</p>}
			{mayTrain ? (
				<p className="lo-actions">
					{registeredKinds.map((kind) => (
						<button
							key={kind}
							type="button"
							className="lo-button"
							disabled={train.isPending}
							onClick={() => learn(kind)}
						>
							{text.train[kind]}
						</button>
					))}
				</p>
			) : null}
			{jobId === null ? null : (
				<JobProgress
					key={jobId}
					jobId={jobId}
					onEnd={({ state }) => {
						setDone(state === "done" ? text.trained : "");
						reload();
					}}
				/>
			)}
			<p role="status">{done}</p>
			{problem ? <ProblemNotice problem={problem} /> : null}
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ models, steps }) => (
					<>
						{models.length === 0 ? (
							<p className="empty">{text.none}</p>
						) : (
							<ul className="registry-models">
								{models.map((model) => (
									<RegisteredModelItem
										key={model.id}
										model={model}
										mayMove={mayMove}
										onMoved={reload}
									/>
								))}
							</ul>
						)}
						{mayMove ? (
							<p className="lo-actions">
								{registeredKinds
									.filter((kind) =>
										models.some(
											(one) =>
												one.kind === kind &&
												one.stage === "retired" &&
												one.activation > 0,
										),
									)
									.map((kind) => (
										<ConfirmButton
											key={kind}
											label={text.rollback(text.kinds[kind])}
											name={text.rollback(text.kinds[kind])}
											warning={text.rollbackSure}
											isPending={rollBack.isPending}
											onConfirm={async () => {
												await rollBack.run({ kind });
												reload();
											}}
										/>
									))}
							</p>
						) : null}
						<Steps steps={steps} models={models} />
					</>
				)}
			</ShowLoaded>
		</>
	);
}
