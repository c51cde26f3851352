import { describeGuideChange } from "@lotse/shared/language/style-guide/describe-guide-change.ts";
import type { GuideChange } from "@lotse/shared/language/style-guide/diff-style-guides.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { styleGuideMessages } from "../../messages/style-guide.ts";

const mostShown = 40;

/** What differs between two guides, a sentence each. */
export function ChangeList({ changes }: { changes: readonly GuideChange[] }) {
	const text = useMessages(styleGuideMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	if (changes.length === 0) return <p className="lo-quiet">{text.noChanges}</p>;
	return (
		<ul className="guide-changes">
			{changes.slice(0, mostShown).map((change) => (
				<li key={`${change.section} ${change.kind} ${change.id}`}>
					{describeGuideChange(change)[language]}
				</li>
			))}
			{changes.length > mostShown ? (
				<li>{text.moreChanges(format.number(changes.length - mostShown))}</li>
			) : null}
		</ul>
	);
}
