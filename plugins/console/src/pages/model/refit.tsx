import { refitModel } from "@lotse/shared/contract/refit.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { refitMessages } from "../../messages/refit.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { ChooseFile, type ChosenFile } from "../budget/choose-file.tsx";

type Refitted = Output<(typeof refitModel)["reply"]>;

/** New weeks into this model: weighted anew, or sampled from its draws; says which and how well that holds. */
export function Refit({ modelId }: { modelId: string }) {
	const text = useMessages(refitMessages);
	const [file, setFile] = useState<ChosenFile | null>(null);
	const [done, setDone] = useState<Refitted | null>(null);
	const { run, isPending, problem } = useAction(refitModel);
	const take = async () => {
		if (!file) return;
		const answer = await run({ modelId, csv: file.csv });
		setDone(answer.ok ? answer.value : null);
	};
	return (
		<section aria-labelledby="refit">
			<h2 id="refit">{text.title}</h2>
			<p className="lo-quiet">{text.lead}</p>
			<ChooseFile
				file={file}
				onChoose={(chosen) => {
					setFile(chosen);
					setDone(null);
				}}
			/>
			{problem ? <ProblemNotice problem={problem} /> : null}
			{file && !done ? (
				<p className="lo-actions">
					<button
						type="button"
						className="lo-button lo-button-main"
						disabled={isPending}
						onClick={take}
					>
						{isPending ? text.running : text.run}
					</button>
				</p>
			) : null}
			{done ? <Done done={done} /> : null}
		</section>
	);
}

function Done({ done }: { done: Refitted }) {
	const text = useMessages(refitMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const { way, newWeeks, k, ess, why, modelId, jobId } = done;
	return (
		<div className="panel" role="status">
			<p>
				<strong>{text[way]}</strong> {why[language]}
			</p>
			<p className="lo-quiet">
				{text.weeks(format.number(newWeeks))}{" "}
				{k === null ? "" : text.k(format.number(k))}{" "}
				{ess === null ? "" : text.ess(format.number(Math.round(ess)))}
			</p>
			<p>
				<a
					className="lo-button"
					href={modelId ? `#/models/${modelId}` : `#/budget?job=${jobId}`}
				>
					{modelId ? text.toModel : text.toJob}
				</a>
			</p>
		</div>
	);
}
