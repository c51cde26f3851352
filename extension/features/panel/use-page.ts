import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import {
	deskReady,
	type FieldNote,
	type PanelOrder,
	pageNote,
	panelPort,
	toolbarClicked,
	type WriteOutcome,
} from "../messages/messages.ts";
import { ownSender } from "../messages/own-sender.ts";
import { findTab } from "./find-tab.ts";

export type Page = {
	readonly tabId: number | undefined;
	/** The tab's address where the browser tells it. */
	readonly address: string | undefined;
	/** The field that has the focus there, or had it last. */
	readonly field: FieldNote | null;
	/** How the last order ended. */
	readonly outcome: WriteOutcome | null;
	readonly order: (order: PanelOrder) => void;
};

type Port = ReturnType<typeof browser.tabs.connect>;

/** The page beside the panel: follows the active tab, hears of its focused field and sends it orders. */
export function usePage(): Page {
	const [tab, setTab] = useState<{ id: number; url: string | undefined }>();
	const [field, setField] = useState<FieldNote | null>(null);
	const [outcome, setOutcome] = useState<WriteOutcome | null>(null);
	const [port, setPort] = useState<Port | null>(null);

	useEffect(() => {
		let open: Port | null = null;
		let isOver = false;

		function hear(message: unknown): void {
			const note = pageNote.safeParse(message);
			if (!note.success) return;
			if (note.data.kind === "written") setOutcome(note.data.outcome);
			else setField(note.data.kind === "field" ? note.data : null);
		}

		async function connect(): Promise<void> {
			const found = await findTab();
			if (isOver) return;
			open?.disconnect();
			open = null;
			setTab(found);
			setField(null);
			setOutcome(null);
			if (found !== undefined) {
				open = browser.tabs.connect(found.id, { name: panelPort });
				/* Reading the error is how a page without Lotse is told from a bug. */
				open.onDisconnect.addListener(() => void browser.runtime.lastError);
				open.onMessage.addListener(hear);
			}
			setPort(open);
		}

		const again = () => void connect();
		const onUpdated = (_id: number, change: { status?: string }) => {
			if (change.status === "complete") again();
		};
		const onMessage = (
			message: unknown,
			sender: Parameters<typeof ownSender>[0],
		) => {
			if (ownSender(sender) === "stranger") return;
			if (
				deskReady.safeParse(message).success ||
				toolbarClicked.safeParse(message).success
			) {
				again();
			}
		};
		browser.tabs.onActivated.addListener(again);
		browser.tabs.onUpdated.addListener(onUpdated);
		browser.runtime.onMessage.addListener(onMessage);
		again();
		return () => {
			isOver = true;
			open?.disconnect();
			browser.tabs.onActivated.removeListener(again);
			browser.tabs.onUpdated.removeListener(onUpdated);
			browser.runtime.onMessage.removeListener(onMessage);
		};
	}, []);

	return {
		tabId: tab?.id,
		address: tab?.url,
		field,
		outcome,
		order(sent) {
			setOutcome(null);
			port?.postMessage(sent);
		},
	};
}
