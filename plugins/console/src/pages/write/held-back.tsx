import type { HeldBackText } from "@lotse/shared/contract/writing.ts";
import { guardNames } from "@lotse/shared/language/generation/guard-policy.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { writeMessages } from "../../messages/write.ts";

/** What was written and not let through, with the reason, so that nobody wonders where it went. */
export function HeldBack({ held }: { held: readonly HeldBackText[] }) {
	const text = useMessages(writeMessages);
	const language = use(LanguageContext);
	if (held.length === 0) return null;
	return (
		<details>
			<summary>{text.heldBack(held.length)}</summary>
			<p className="lo-quiet">{text.heldBackLead}</p>
			<ul>
				{held.map((one) => (
					<li key={`${one.slot} ${one.text}`}>
						<q>{one.text}</q>
						<ul>
							{one.objections.map(({ guard, message, excerpt }) => (
								<li key={`${guard} ${excerpt} ${message.en}`}>
									<strong>{guardNames[guard][language]}:</strong>{" "}
									{message[language]}
								</li>
							))}
						</ul>
					</li>
				))}
			</ul>
		</details>
	);
}
