import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { panelWords } from "../words/panel-words.ts";

/** What the numbers are not, where they were made, and by which versions. */
export function Limits({
	language,
	modelVersion,
	rulesVersion,
}: {
	language: "de" | "en" | "unknown";
	modelVersion: string | null;
	rulesVersion: string;
}) {
	const words = useMessages(panelWords);
	return (
		<section className="panel-limits">
			<h2>{words.limits}</h2>
			<ul>
				<li>{words.limitsScore}</li>
				<li>{words.limitsLaw}</li>
				<li>{words.limitsLocal}</li>
			</ul>
			<p>{words.language(words.languageName[language])}</p>
			<p>{words.versions(modelVersion ?? words.noModel, rulesVersion)}</p>
		</section>
	);
}
