import { getCustomerWorth } from "@lotse/shared/contract/customers.ts";
import { worthMessages } from "@lotse/shared/ui/messages/worth.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { WorthChannels } from "@lotse/shared/ui/worth/worth-channels.tsx";
import { WorthCohorts } from "@lotse/shared/ui/worth/worth-cohorts.tsx";
import { WorthFacts } from "@lotse/shared/ui/worth/worth-facts.tsx";
import { appWords } from "./app-words.ts";
import type { AppWorld } from "./app-world.ts";
import { useAsked } from "./use-asked.ts";
import { worthWords } from "./worth-words.ts";

const nothing = {};

/** What a customer is worth: of all, by the channel they came through with what winning one may cost, and by the month of their first order. */
export function WorthPanel({ world }: { world: AppWorld }) {
	const text = useMessages(worthWords);
	const shared = useMessages(worthMessages);
	const worth = useAsked(world, getCustomerWorth, nothing);
	if (worth === undefined) return <p>{world.say(appWords.loading)}</p>;
	if (worth === null) return <p>{world.say(appWords.noAnswer)}</p>;
	if (worth.orders === 0) return <p>{text.notYet}</p>;
	const { source } = worth;
	return (
		<>
			<section aria-labelledby="worth-all">
				<h2 id="worth-all">{text.title}</h2>
				{source === null || source === "shop" ? null : (
					<p className="lo-notice">{text.otherSource[source]}</p>
				)}
				<WorthFacts worth={worth} />
			</section>
			<section aria-labelledby="worth-channels">
				<h2 id="worth-channels">{shared.channels}</h2>
				<WorthChannels worth={worth} />
			</section>
			<section aria-labelledby="worth-cohorts">
				<h2 id="worth-cohorts">{shared.cohorts}</h2>
				<WorthCohorts worth={worth} />
			</section>
		</>
	);
}
