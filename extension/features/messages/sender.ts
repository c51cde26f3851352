/** The least of `runtime.MessageSender` that says who is speaking. */
export type Sender = {
	readonly id?: string | undefined;
	readonly url?: string | undefined;
	readonly tab?: unknown;
};

/**
 * Who sent a message: one of this extension's own pages, its script on a web page, or somebody else.
 * `self` is this extension's id and the address its own pages begin with.
 */
export function senderOf(
	sender: Sender,
	self: { readonly id: string; readonly baseUrl: string },
): "own-page" | "web-page" | "stranger" {
	if (sender.id !== self.id) return "stranger";
	if (sender.url?.startsWith(self.baseUrl)) return "own-page";
	return sender.tab === undefined ? "stranger" : "web-page";
}
