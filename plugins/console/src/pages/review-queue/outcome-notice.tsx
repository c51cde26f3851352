import type { UnitOutcome } from "@lotse/shared/contract/unit-moves.ts";
import type { UnitSummary } from "@lotse/shared/contract/units.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { reviewQueueMessages } from "../../messages/review-queue.ts";

/** What became of texts that were moved together: how many went, and why each other one did not. */
export function OutcomeNotice({
	outcomes,
	units,
}: {
	outcomes: readonly UnitOutcome[];
	units: readonly UnitSummary[];
}) {
	const text = useMessages(reviewQueueMessages);
	const language = use(LanguageContext);
	const refused = outcomes.filter(({ problem }) => problem !== null);
	const words = new Map(units.map((unit) => [unit.id, unit.text]));
	return (
		<div role="status" className={refused.length === 0 ? "success" : "problem"}>
			<p>{text.outcome(outcomes.length - refused.length, refused.length)}</p>
			{refused.length === 0 ? null : (
				<ul>
					{refused.map(({ unitId, problem }) => (
						<li key={unitId}>
							<q>{(words.get(unitId) ?? unitId).slice(0, 80)}</q>:{" "}
							{problem?.message[language]}
							{problem?.hindrances.map(({ message, fix }) => (
								<span key={message.en}>
									{" "}
									{message[language]} <em>{fix[language]}</em>
								</span>
							))}
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
