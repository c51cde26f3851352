import { browser } from "wxt/browser";

/**
 * Asks the browser to let the extension talk to the console's origin, unless it may already. Firefox is asked for its
 * consent to send sign-in data as well: pairing sends a code to the console the user named, and nothing else is sent.
 * Must be called in the click itself.
 */
export async function allowConsole(pattern: string): Promise<boolean> {
	const wanted: { origins: string[]; data_collection?: string[] } = {
		origins: [pattern],
	};
	if (import.meta.env.FIREFOX) wanted.data_collection = ["authenticationInfo"];
	return browser.permissions.request(wanted);
}
