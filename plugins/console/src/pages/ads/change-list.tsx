import { listAdChanges } from "@lotse/shared/contract/ads-accounts.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { adsMessages } from "../../messages/ads.ts";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { DecisionChanges } from "./decision-changes.tsx";

export type ListedChange = Output<
	(typeof listAdChanges)["reply"]
>["changes"][number];

/** Every decision that changes budgets, newest first. */
export function ChangeList({
	canApply,
	onChanged,
}: {
	canApply: boolean;
	onChanged: () => void;
}) {
	const text = useMessages(adsMessages);
	const { loaded, reload } = useCall(listAdChanges, {});
	return (
		<section aria-labelledby="changes">
			<h2 id="changes">{text.changes}</h2>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ changes }) =>
					changes.length === 0 ? (
						<p className="empty">{text.noChanges}</p>
					) : (
						[...Map.groupBy(changes, (change) => change.decisionId)].map(
							([decisionId, ofDecision]) => (
								<DecisionChanges
									key={decisionId}
									decisionId={decisionId}
									changes={ofDecision}
									canApply={canApply}
									onChanged={() => {
										reload();
										onChanged();
									}}
								/>
							),
						)
					)
				}
			</ShowLoaded>
		</section>
	);
}
