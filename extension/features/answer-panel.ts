import { fetchApproved } from "./approved/fetch-approved.ts";
import { recordInsertion } from "./approved/record-insertion.ts";
import { syncSuggestions } from "./budget-column/sync-suggestions.ts";
import { syncKnowledge } from "./knowledge/sync-knowledge.ts";
import type { PanelRequest } from "./messages/messages.ts";
import {
	disconnect,
	readConnection,
	redeemCode,
	startPairing,
} from "./pairing/connection.ts";
import { readSettings } from "./settings/read-settings.ts";
import { spokenLanguage } from "./settings/spoken-language.ts";
import { addSite } from "./site-access/add-site.ts";
import { removeSite } from "./site-access/remove-site.ts";

/** Carries out what a panel asks of the background, and gives the reply. */
export async function answerPanel(request: PanelRequest): Promise<unknown> {
	const language = spokenLanguage(await readSettings());
	switch (request.kind) {
		case "start-pairing":
			return startPairing(request.consoleUrl);
		case "redeem-pairing":
			return redeemCode(request.code, language);
		case "read-connection":
			return readConnection(language);
		case "disconnect":
			return disconnect();
		case "sync-knowledge":
			return syncKnowledge(language);
		case "sync-suggestions":
			return syncSuggestions(language, request);
		case "add-site":
			return addSite(request.origin, request.tabId);
		case "remove-site":
			return removeSite(request.origin);
		case "list-approved":
			return fetchApproved(language);
		case "record-insertion":
			return recordInsertion(language, request);
	}
}
