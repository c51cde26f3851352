import { getDecision } from "@lotse/shared/contract/decisions.ts";
import { decisionMessages } from "@lotse/shared/ui/messages/decisions.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { DecisionView } from "./decision-view.tsx";

/** One decision: what is proposed, on what evidence, and whose turn it is. */
export function DecisionPage({ decisionId }: { decisionId: string }) {
	const words = useMessages(decisionMessages);
	const { loaded, reload, replace } = useCall(getDecision, { decisionId });
	return (
		<ShowLoaded loaded={loaded} reload={reload}>
			{(decision) => (
				<>
					<PageHeading title={decision.title}>
						{words.question[decision.question]}
					</PageHeading>
					<DecisionView
						decision={decision}
						onChanged={replace}
						onStale={reload}
					/>
				</>
			)}
		</ShowLoaded>
	);
}
