import type { DataProblem } from "@lotse/shared/causal/mmm/data-problem.ts";
import type { FitResult } from "@lotse/shared/causal/mmm/mmm-results.ts";
import type { MmmSeries } from "@lotse/shared/causal/mmm/mmm-series.ts";
import type { MmmSpec } from "@lotse/shared/causal/mmm/mmm-spec.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useEffect, useId, useRef, useState } from "react";
import { budgetMessages } from "../../messages/budget.ts";
import { ParameterTable } from "../model/parameter-table.tsx";
import { Returns } from "../model/returns.tsx";
import { DataProblems } from "./data-problems.tsx";
import { fitInThreads } from "./fit-in-threads.ts";

type State =
	| { readonly kind: "idle" | "broken" }
	| { readonly kind: "running"; readonly share: number }
	| { readonly kind: "over"; readonly result: FitResult };

/** The model before anything is stored: sampled in this browser, with what it says of itself. */
export function FitHere(data: {
	series: MmmSeries;
	spec: MmmSpec;
	warnings: DataProblem[];
}) {
	const text = useMessages(budgetMessages);
	const id = useId();
	const stop = useRef<AbortController | null>(null);
	const [state, setState] = useState<State>({ kind: "idle" });
	useEffect(() => () => stop.current?.abort(), []);
	const start = async () => {
		const run = new AbortController();
		stop.current = run;
		setState({ kind: "running", share: 0 });
		const said = (share: number) => setState({ kind: "running", share });
		try {
			const result = await fitInThreads(data, said, run.signal);
			setState({ kind: "over", result });
		} catch {
			setState({ kind: run.signal.aborted ? "idle" : "broken" });
		}
	};
	return (
		<section aria-labelledby={`${id}-here`}>
			<h2 id={`${id}-here`}>{text.here}</h2>
			<p className="lo-quiet">{text.hereHint}</p>
			{state.kind === "running" ? (
				<Running share={state.share} stop={() => stop.current?.abort()} />
			) : (
				<p className="lo-actions">
					<button type="button" className="lo-button" onClick={start}>
						{state.kind === "over" ? text.again : text.hereStart}
					</button>
				</p>
			)}
			{state.kind === "broken" ? <p role="alert">{text.hereBroken}</p> : null}
			{state.kind === "over" ? <Over result={state.result} /> : null}
		</section>
	);
}

function Running({ share, stop }: { share: number; stop: () => void }) {
	const text = useMessages(budgetMessages);
	const format = useFormat();
	const id = useId();
	return (
		<div className="progress">
			<p id={id} role="status">
				{text.stage.draw}
			</p>
			<progress aria-labelledby={id} max={1} value={share} />
			<p className="progress-share">{format.percent(share)}</p>
			<button type="button" className="lo-button" onClick={stop}>
				{text.cancel}
			</button>
		</div>
	);
}

function Over({ result }: { result: FitResult }) {
	const language = use(LanguageContext);
	if (!result.ok) return <DataProblems problems={result.problems} />;
	const { model } = result;
	const { verdict } = model;
	return (
		<>
			<div className={`verdict verdict-${verdict.level}`} role="status">
				<h3>{verdict.headline[language]}</h3>
				<ul>
					{verdict.reasons.map((reason) => (
						<li key={reason.en}>{reason[language]}</li>
					))}
				</ul>
			</div>
			<Returns model={model} truth={null} />
			<ParameterTable model={model} />
		</>
	);
}
