import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { describeVersions } from "../knowledge/describe-versions.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { panelWords } from "../words/panel-words.ts";

/** What the numbers are not, where they were made, and by which versions. */
export function Limits({
	language,
	modelVersion,
	rulesVersion,
	known,
}: {
	language: "de" | "en" | "unknown";
	modelVersion: string | null;
	rulesVersion: string;
	known: Knowledge | null;
}) {
	const words = useMessages(panelWords);
	const spoken = use(LanguageContext);
	return (
		<section className="panel-limits">
			<h2>{words.limits}</h2>
			<ul>
				<li>{words.limitsScore}</li>
				<li>{words.limitsLaw}</li>
				<li>{words.limitsLocal}</li>
			</ul>
			<p>{words.language(words.languageName[language])}</p>
			<p>
				{describeVersions(known, modelVersion, Date.now(), spoken)}
				{" · "}
				{rulesVersion}
			</p>
		</section>
	);
}
