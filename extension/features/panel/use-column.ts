import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import { type ColumnState, columnState } from "../messages/messages.ts";
import { ownSender } from "../messages/own-sender.ts";

/** What has become of the column on a tab's page; null where its script is not. */
export function useColumn(
	tabId: number | undefined,
	address: string | undefined,
): ColumnState | null {
	const [state, setState] = useState<ColumnState | null>(null);
	useEffect(() => {
		if (tabId === undefined) return;
		let isOver = false;
		const take = (message: unknown) => {
			const note = columnState.safeParse(message);
			if (note.success && !isOver) setState(note.data);
		};
		const hear = (
			message: unknown,
			sender: Parameters<typeof ownSender>[0] & {
				tab?: { id?: number | undefined };
			},
		) => {
			const isHere = sender.tab?.id === tabId;
			if (isHere && ownSender(sender) === "web-page") take(message);
		};
		setState(null);
		browser.runtime.onMessage.addListener(hear);
		/* Where the script is not, nobody answers. */
		void browser.tabs
			.sendMessage(tabId, { kind: "read-column" })
			.then(take, () => undefined);
		return () => {
			isOver = true;
			browser.runtime.onMessage.removeListener(hear);
		};
		/* Another address of the same tab is another page. */
	}, [tabId, address]);
	return state;
}
