import { browser } from "wxt/browser";
import { answerPanel } from "./answer-panel.ts";
import { offerColumn } from "./budget-column/offer-column.ts";
import { judgeText } from "./desk/judge-text.ts";
import { historyStore } from "./history/history-store.ts";
import { knowledgeStore } from "./knowledge/knowledge-store.ts";
import { syncNowAndThen } from "./knowledge/sync-now-and-then.ts";
import { loadDesk } from "./load-desk.ts";
import {
	columnWanted,
	deskWanted,
	fieldLeft,
	panelRequest,
	textToJudge,
} from "./messages/messages.ts";
import { ownSender } from "./messages/own-sender.ts";
import { openPanel } from "./open-panel.ts";
import { registerSites } from "./site-access/register-sites.ts";

/**
 * The background: listeners only, all registered at once, no state in memory (a service worker may end at any time).
 * A web page's script may ask for the analysing script in its own frame; everything else only a panel may ask.
 */
export function runBackground(): void {
	browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
		const from = ownSender(sender);
		if (from === "web-page" && deskWanted.safeParse(message).success) {
			const tabId = sender.tab?.id;
			if (tabId === undefined) return false;
			void loadDesk(tabId, sender.frameId ?? 0).then(reply);
			return true;
		}
		const column = columnWanted.safeParse(message);
		if (from === "web-page" && column.success) {
			const { tab, url, frameId } = sender;
			if (tab?.id === undefined || frameId !== 0) return false;
			void offerColumn(tab.id, url ?? "", column.data.isThere).then(reply);
			return true;
		}
		const left = fieldLeft.safeParse(message);
		if (from === "web-page" && left.success) {
			void historyStore.add(left.data.entry);
			return false;
		}
		const judging = textToJudge.safeParse(message);
		if (from === "web-page" && judging.success) {
			const { text, channel, today } = judging.data;
			void knowledgeStore.read().then((known) => {
				reply(judgeText(text, channel, today, known));
			});
			return true;
		}
		const request = panelRequest.safeParse(message);
		if (from !== "own-page" || !request.success) return false;
		void answerPanel(request.data).then(reply);
		return true;
	});
	syncNowAndThen();
	browser.action.onClicked.addListener(openPanel);
	browser.commands.onCommand.addListener((command, tab) => {
		if (command !== "review-field" || tab?.id === undefined) return;
		void browser.tabs
			.sendMessage(tab.id, { kind: "review-field" })
			.catch(() => undefined);
	});
	browser.permissions.onRemoved.addListener(() => void registerSites());
	browser.runtime.onInstalled.addListener(() => void registerSites());
	browser.runtime.onStartup.addListener(() => void registerSites());
}
