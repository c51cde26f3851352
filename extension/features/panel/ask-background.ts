import { browser } from "wxt/browser";
import type { PanelRequest } from "../messages/messages.ts";

/** Sends a request to the background and gives its reply, which the caller parses. */
export function askBackground(request: PanelRequest): Promise<unknown> {
	return browser.runtime.sendMessage(request);
}
