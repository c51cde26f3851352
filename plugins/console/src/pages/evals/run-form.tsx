import {
	type EvalRun,
	type EvalSuiteInfo,
	runEvals,
} from "@lotse/shared/contract/evals.ts";
import { unitTasks } from "@lotse/shared/contract/units.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { evalsMessages } from "../../messages/evals.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";

/** Chooses a suite, and the template it is to be asked of, and runs it. */
export function RunForm({
	suites,
	onRun,
}: {
	suites: readonly EvalSuiteInfo[];
	onRun: (run: EvalRun) => void;
}) {
	const text = useMessages(evalsMessages);
	const language = use(LanguageContext);
	const { run, isPending, problem } = useAction(runEvals);
	const [suiteId, setSuiteId] = useState(suites[0]?.id ?? "");
	const [template, setTemplate] = useState("");
	const [version, setVersion] = useState("");
	const templateId = unitTasks.find((task) => task === template);
	return (
		<section aria-labelledby="run">
			<h2 id="run">{text.run}</h2>
			<form
				className="inline-form evals-form"
				onSubmit={async (event) => {
					event.preventDefault();
					const answer = await run({
						suiteId,
						...(templateId === undefined ? {} : { templateId }),
						...(version === "" ? {} : { templateVersion: Number(version) }),
					});
					if (answer.ok) onRun(answer.value);
				}}
			>
				<Field label={text.suite}>
					{(ids) => (
						<select
							{...ids}
							value={suiteId}
							onChange={({ target }) => setSuiteId(target.value)}
						>
							{suites.map(({ id, name, cases, isShipped }) => (
								<option key={id} value={id}>
									{name[language]} ({text.cases(cases)}
									{isShipped ? "" : `, ${text.own}`})
								</option>
							))}
						</select>
					)}
				</Field>
				<Field label={text.template}>
					{(ids) => (
						<select
							{...ids}
							value={template}
							onChange={({ target }) => setTemplate(target.value)}
						>
							<option value="">{text.asWritten}</option>
							{unitTasks.map((task) => (
								<option key={task} value={task}>
									{text.tasks[task]}
								</option>
							))}
						</select>
					)}
				</Field>
				{templateId === undefined ? null : (
					<Field label={text.version} hint={text.versionHint}>
						{(ids) => (
							<input
								{...ids}
								type="number"
								min={1}
								max={1_000_000}
								value={version}
								onChange={({ target }) => setVersion(target.value)}
							/>
						)}
					</Field>
				)}
				<button
					type="submit"
					className="lo-button lo-button-main"
					disabled={isPending || suiteId === ""}
				>
					{text.start}
				</button>
				<p role="status" className={isPending ? "lo-quiet" : "lo-hidden"}>
					{isPending ? text.running : ""}
				</p>
				{problem === null ? null : <ProblemNotice problem={problem} />}
			</form>
		</section>
	);
}
