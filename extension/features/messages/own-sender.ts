import { browser } from "wxt/browser";
import { type Sender, senderOf } from "./sender.ts";

/** `senderOf` for this extension. */
export function ownSender(sender: Sender): ReturnType<typeof senderOf> {
	return senderOf(sender, {
		id: browser.runtime.id,
		baseUrl: browser.runtime.getURL("/"),
	});
}
