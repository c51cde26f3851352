import { guessColumns } from "@lotse/shared/causal/mmm/guess-columns.ts";
import { readSeries } from "@lotse/shared/causal/mmm/read-series.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { budgetMessages } from "../../messages/budget.ts";
import { useSession } from "../../session/use-session.ts";
import type { ChosenFile } from "./choose-file.tsx";
import { columnMapping } from "./column-mapping.ts";
import { ColumnTable } from "./column-table.tsx";
import { DataProblems } from "./data-problems.tsx";
import { FitHere } from "./fit-here.tsx";
import { ModelOptionFields } from "./model-option-fields.tsx";
import { StartFit } from "./start-fit.tsx";

/** What the columns of a file mean, what is wrong with them as it stands, and the start of the fit. */
export function MapColumns({ file }: { file: ChosenFile }) {
	const text = useMessages(budgetMessages);
	const id = useId();
	const { session } = useSession();
	const guess = useMemo(() => guessColumns(file.csv), [file.csv]);
	const [mapping, setMapping] = useState(() =>
		guess.ok ? columnMapping.fromGuess(guess.columns, guess.spec) : [],
	);
	const [options, setOptions] = useState({
		currency: session.workspace.currency,
		yearly: 2,
		maxLag: 8,
		origins: 3,
	});
	const mapped = useMemo(
		() => columnMapping.toSpec(mapping, options),
		[mapping, options],
	);
	const checked = useDeferredValue(mapped);
	const series = useMemo(
		() => (checked.ok ? readSeries(file.csv, checked.spec) : null),
		[checked, file.csv],
	);
	if (!guess.ok)
		return (
			<section aria-labelledby={`${id}-check`}>
				<h2 id={`${id}-check`}>{text.check}</h2>
				<DataProblems problems={guess.problems} />
			</section>
		);
	const problems =
		series === null ? [] : series.ok ? series.warnings : series.problems;
	const errors = problems.filter(({ severity }) => severity === "error").length;
	const missing = mapped.ok ? [] : mapped.missing;
	return (
		<>
			<section aria-labelledby={`${id}-columns`}>
				<h2 id={`${id}-columns`}>{text.columns}</h2>
				<p className="lo-quiet">{text.columnsHint}</p>
				<ColumnTable
					columns={guess.columns}
					mapping={mapping}
					onChange={setMapping}
				/>
				<ModelOptionFields options={options} onChange={setOptions} />
			</section>
			<section aria-labelledby={`${id}-check`}>
				<h2 id={`${id}-check`}>{text.check}</h2>
				<div role="status">
					{missing.length > 0 ? (
						<ul className="data-problems">
							{missing.map((role) => (
								<li key={role} className="data-problem data-problem-error">
									<p>
										<span
											className="lo-sign lo-sign-error"
											aria-hidden="true"
										/>
										{text.missing[role]}
									</p>
								</li>
							))}
						</ul>
					) : series?.ok ? (
						<p className="success">
							{text.checkOk(
								series.series.dates.length,
								series.series.channels.length,
							)}
						</p>
					) : (
						<p>
							<strong>{text.checkErrors(errors)}</strong>
						</p>
					)}
				</div>
				<DataProblems problems={missing.length > 0 ? [] : problems} />
			</section>
			{mapped.ok && series?.ok && checked === mapped ? (
				<FitHere
					key={JSON.stringify(mapped.spec)}
					series={series.series}
					spec={mapped.spec}
					warnings={series.warnings}
				/>
			) : null}
			<StartFit
				file={file}
				spec={
					mapped.ok && series?.ok && checked === mapped ? mapped.spec : null
				}
				backtestOrigins={options.origins}
			/>
		</>
	);
}
