import { createEventDestination } from "@lotse/shared/contract/events.ts";
import type { Localised } from "@lotse/shared/contract/localised.ts";
import { serve } from "../../serve.ts";
import { openAdPlatform } from "../../services/ads/open-ad-platform.ts";
import { storeEventDestination } from "../../services/ingest/store-event-destination.ts";

const mostDestinations = 20;

export const createEventDestinationFeature = serve(createEventDestination)(
	async ({ input, caller, workspace, ports, language }) => {
		const refuse = (detail: Localised) =>
			({
				ok: false,
				code: "unprocessable",
				detail: detail[language],
			}) as const;
		const { workspaceId, memberId } = caller;
		if ((await workspace.eventDestinations.list()).length >= mostDestinations)
			return refuse(tooMany);
		const { kind, accessToken = "" } = input;
		if (kind === "meta" && !/^[\x21-\x7e]{20,500}$/.test(accessToken))
			return refuse(tokenNeeded);
		if (kind === "google") {
			if (input.target === "") return refuse(actionNeeded);
			const opened = await openAdPlatform(ports, workspaceId, input.account);
			if (!opened.ok) return refuse(opened.message);
		}
		const id = await storeEventDestination(ports, workspaceId, memberId, {
			...input,
			accessToken: kind === "meta" ? accessToken : null,
		});
		return { ok: true, body: { id } };
	},
);

const tooMany: Localised = {
	de: "Mehr als 20 Ziele gehen nicht.",
	en: "More than 20 destinations are not possible.",
};
const tokenNeeded: Localised = {
	de: "Für Meta braucht es den Zugangsschlüssel des Datensatzes (Events Manager → Einstellungen → Conversions API).",
	en: "Meta needs the access token of the dataset (Events Manager → Settings → Conversions API).",
};
const actionNeeded: Localised = {
	de: "Nennen Sie die Nummer der Conversion-Aktion in Google Ads (Zielvorhaben → die Zahl nach ctId= in der Adresse).",
	en: "Name the number of the conversion action in Google Ads (Goals → the number after ctId= in the address).",
};
