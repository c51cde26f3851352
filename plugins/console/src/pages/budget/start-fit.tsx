import type { MmmSpec } from "@lotse/shared/causal/mmm/mmm-spec.ts";
import { createDataset, startFit } from "@lotse/shared/contract/budget.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useId, useState } from "react";
import { budgetMessages } from "../../messages/budget.ts";
import { Field } from "../../parts/field.tsx";
import { Loading } from "../../parts/loading.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { goTo } from "../../routing/go-to.ts";
import { useAction } from "../../session/use-action.ts";
import type { ChosenFile } from "./choose-file.tsx";

/** Stores the data under a name and starts the fit; then the page follows the job. */
export function StartFit({
	file,
	spec,
	backtestOrigins,
}: {
	file: ChosenFile;
	/** Null while something has to be fixed first. */
	spec: MmmSpec | null;
	backtestOrigins: number;
}) {
	const text = useMessages(budgetMessages);
	const id = useId();
	const [name, setName] = useState(
		file.name.replace(/\.[^.]+$/, "").slice(0, 120),
	);
	const store = useAction(createDataset);
	const fit = useAction(startFit);
	const isPending = store.isPending || fit.isPending;
	const problem = store.problem ?? fit.problem;
	const start = async () => {
		if (spec === null) return;
		const stored = await store.run({ name: name.trim(), csv: file.csv, spec });
		if (!stored.ok) return;
		const job = await fit.run({
			datasetId: stored.value.dataset.id,
			backtestOrigins,
		});
		if (job.ok) goTo(`/budget?job=${job.value.id}`);
	};
	return (
		<section aria-labelledby={`${id}-start`}>
			<h2 id={`${id}-start`}>{text.start}</h2>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					start();
				}}
			>
				<Field label={text.name}>
					{(ids) => (
						<input
							{...ids}
							required
							maxLength={120}
							value={name}
							onChange={(event) => setName(event.target.value)}
						/>
					)}
				</Field>
				<p className="lo-hint">{text.startHint}</p>
				{problem ? <ProblemNotice problem={problem} /> : null}
				<p className="lo-actions">
					<button
						type="submit"
						className="lo-button lo-button-main"
						disabled={spec === null || isPending}
					>
						{text.startFit}
					</button>
				</p>
				{isPending ? <Loading what={text.saving} /> : null}
			</form>
		</section>
	);
}
