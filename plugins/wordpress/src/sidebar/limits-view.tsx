import { headlineModel } from "@lotse/shared/language/headline/headline-model.ts";
import { rulesVersion } from "@lotse/shared/language/language-version.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import type { GuideSource } from "../guide/guide.ts";
import { GuideLine } from "../guide/guide-line.tsx";
import { words } from "../words.ts";

/** What the numbers are not, where they were made, by which versions, and whose rules apply. */
export function LimitsView({
	language,
	source,
}: {
	language: "de" | "en" | "unknown";
	source: GuideSource;
}) {
	const text = useMessages(words);
	return (
		<>
			<ul className="lotse-limits">
				<li>{text.limitsScore}</li>
				<li>{text.limitsLaw}</li>
				<li>{text.limitsLocal}</li>
			</ul>
			<p>{text.language(text.languageName[language])}</p>
			<GuideLine source={source} />
			<p className="lo-hint">
				{text.versions(headlineModel.version, rulesVersion)}
			</p>
		</>
	);
}
