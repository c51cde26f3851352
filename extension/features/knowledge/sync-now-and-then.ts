import { browser } from "wxt/browser";
import { readSettings } from "../settings/read-settings.ts";
import { spokenLanguage } from "../settings/spoken-language.ts";
import { syncKnowledge } from "./sync-knowledge.ts";

const alarmName = "sync-knowledge";
const everyMinutes = 30;

/** Registers when the workspace's knowledge is fetched by itself. Without a pairing nothing is asked of any network. */
export function syncNowAndThen(): void {
	const sync = async () => {
		await syncKnowledge(spokenLanguage(await readSettings()));
	};
	const begin = () => {
		void browser.alarms.create(alarmName, { periodInMinutes: everyMinutes });
		void sync();
	};
	browser.alarms.onAlarm.addListener(({ name }) => {
		if (name === alarmName) void sync();
	});
	browser.runtime.onInstalled.addListener(begin);
	browser.runtime.onStartup.addListener(begin);
}
