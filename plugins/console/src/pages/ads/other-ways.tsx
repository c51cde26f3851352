import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { adsMessages } from "../../messages/ads.ts";

/** What works without access to an account. */
export function OtherWays() {
	const text = useMessages(adsMessages);
	return (
		<section aria-labelledby="other-ways">
			<h2 id="other-ways">{text.otherWays}</h2>
			<ul>
				<li>
					<a href="#/budget">{text.csv}</a>: {text.csvText}
				</li>
				<li>
					<a href="ads-script/lotse.js.txt">{text.script}</a>: {text.scriptText}
				</li>
			</ul>
		</section>
	);
}
