import { getAdWatch } from "@lotse/shared/contract/ads-watch.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { adsWatchMessages } from "../../messages/ads-watch.ts";
import { useCall } from "../../session/use-call.ts";

/** How an applied change fares, beside the button that puts it back. */
export function WatchNotice({ decisionId }: { decisionId: string }) {
	const text = useMessages(adsWatchMessages);
	const { loaded } = useCall(getAdWatch, { decisionId });
	if (loaded.state !== "ready" || loaded.value.watch === null) return null;
	const { state } = loaded.value.watch;
	const isBelow = state === "proposed" || state === "reverting";
	return (
		<p className={isBelow ? "lo-notice" : "lo-quiet"}>
			{text.states[state]}{" "}
			<a href={`#/decisions/${decisionId}`}>{text.watch}</a>
		</p>
	);
}
