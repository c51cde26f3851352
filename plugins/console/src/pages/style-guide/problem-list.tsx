import type { GuideProblem } from "@lotse/shared/contract/style-guide.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { use } from "react";

const mostShown = 12;

/** What is wrong, each with its place and what to do. */
export function ProblemList({
	title,
	problems,
}: {
	title: string;
	problems: readonly (GuideProblem & { readonly file?: string })[];
}) {
	const language = use(LanguageContext);
	if (problems.length === 0) return null;
	return (
		<div className="problem">
			<p>
				<strong>{title}</strong>
			</p>
			<ul>
				{problems
					.slice(0, mostShown)
					.map(({ file = "", field, message, fix }) => (
						<li key={`${file} ${field} ${message.en}`}>
							{file === "" ? null : <b>{file} </b>}
							{field === "" ? null : <code>{field}</code>} {message[language]}{" "}
							<em>{fix[language]}</em>
						</li>
					))}
			</ul>
		</div>
	);
}
