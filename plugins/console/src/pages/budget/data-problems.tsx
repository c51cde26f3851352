import type { DataProblem } from "@lotse/shared/causal/mmm/data-problem.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { budgetMessages } from "../../messages/budget.ts";
import { partMessages } from "../../messages/parts.ts";

/** What is wrong with the data: where, what, and the way out; errors first. */
export function DataProblems({
	problems,
}: {
	problems: readonly DataProblem[];
}) {
	const text = useMessages(budgetMessages);
	const parts = useMessages(partMessages);
	const language = use(LanguageContext);
	const sorted = problems.toSorted((a, b) =>
		a.severity.localeCompare(b.severity),
	);
	return (
		<ul className="data-problems">
			{sorted.map((problem) => {
				const place = [
					problem.column,
					problem.row === undefined ? undefined : parts.row(problem.row),
					problem.value === undefined ? undefined : `„${problem.value}“`,
					problem.count === undefined || problem.count < 2
						? undefined
						: parts.times(problem.count),
				].filter((part) => part !== undefined);
				return (
					<li
						key={`${problem.code} ${place.join(" ")}`}
						className={`data-problem data-problem-${problem.severity}`}
					>
						<p>
							<span
								className={`lo-sign lo-sign-${problem.severity}`}
								aria-hidden="true"
							/>
							<b>{problem.severity === "error" ? text.error : text.warning}</b>
							{place.length === 0 ? null : (
								<span className="place">{place.join(" · ")}</span>
							)}
						</p>
						<p>{problem.message[language]}</p>
						<p className="lo-quiet">
							{parts.whatToDo} {problem.fix[language]}
						</p>
					</li>
				);
			})}
		</ul>
	);
}
