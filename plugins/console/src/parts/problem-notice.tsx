import type { Problem } from "@lotse/shared/contract/problem.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { partMessages } from "../messages/parts.ts";

/** What went wrong, field by field with its fix, and the way on. */
export function ProblemNotice({
	problem,
	retry,
}: {
	problem: Problem;
	retry?: () => void;
}) {
	const text = useMessages(partMessages);
	return (
		<div className="problem" role="alert">
			<p>
				<strong>{problem.title}</strong>
				{problem.detail === undefined ? null : ` ${problem.detail}`}
			</p>
			{problem.errors === undefined || problem.errors.length === 0 ? null : (
				<ul>
					{problem.errors.map((error) => (
						<li key={`${error.field} ${error.message}`}>
							{error.field === "" ? null : <code>{error.field}</code>}{" "}
							{error.message}{" "}
							<em>
								{text.whatToDo} {error.fix}
							</em>
						</li>
					))}
				</ul>
			)}
			{retry ? (
				<button type="button" className="lo-button" onClick={retry}>
					{text.retry}
				</button>
			) : null}
		</div>
	);
}
