import { uploadConversions } from "@lotse/shared/contract/ads-accounts.ts";
import type { Localised } from "@lotse/shared/contract/localised.ts";
import {
	sortConversions,
	type WithheldReason,
} from "@lotse/shared/trust/conversions/sort-conversions.ts";
import { serve } from "../../serve.ts";
import { openAdPlatform } from "../../services/ads/open-ad-platform.ts";
import { readAdSettings } from "../../services/ads/read-ad-settings.ts";
import { reportConversions } from "../../services/ads/report-conversions.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const uploadConversionsFeature = serve(uploadConversions)(
	async ({ input, caller, workspace, ports, language }) => {
		const { customerId, conversionActionId, events, dryRun } = input;
		const { workspaceId } = caller;
		const opened = await openAdPlatform(ports, workspaceId, customerId);
		if (!opened.ok)
			return { ok: false, code: opened.code, detail: opened.message[language] };
		const { stop } = await readAdSettings(workspace);
		if (stop.isStopped && !dryRun)
			return { ok: false, code: "unprocessable", detail: stopped[language] };
		const known = await workspace.adConversions.known(
			customerId,
			conversionActionId,
			events.map(({ transactionId }) => transactionId),
		);
		const { ready, withheld } = sortConversions(events, new Set(known));
		const reported = await reportConversions(
			opened.platform,
			opened.account,
			conversionActionId,
			ready,
			dryRun,
		);
		const accepted = reported.accepted.map(
			({ transactionId }) => transactionId,
		);
		if (!dryRun && accepted.length > 0)
			await commitWithAudit(
				ports,
				workspaceId,
				{
					actor: caller.memberId,
					action: "ads.conversions",
					subject: opened.account.connectionId,
					detail: {
						customerId,
						conversionActionId,
						accepted: accepted.length,
						withheld: withheld.length,
						refused: reported.refused.length,
						requestIds: reported.requestIds,
					},
				},
				[
					workspace.adConversions.add(
						customerId,
						conversionActionId,
						accepted,
						ports.clock.now(),
					),
				],
			);
		return {
			ok: true,
			body: {
				dryRun,
				accepted: accepted.length,
				withheld: withheld.map(({ transactionId, reason }) => ({
					transactionId,
					reason: whyWithheld[reason][language],
				})),
				refused: reported.refused.map(({ transactionId, reason }) => ({
					transactionId,
					reason: reason[language].slice(0, 2_000),
				})),
				requestIds: reported.requestIds,
			},
		};
	},
);

const stopped: Localised = {
	de: "Der Not-Halt ist gezogen: Es wird nichts an ein Werbekonto gemeldet.",
	en: "The brake is on: nothing is reported to any ad account.",
};
const whyWithheld: { readonly [reason in WithheldReason]: Localised } = {
	"no-consent": {
		de: "Keine Einwilligung, Daten für Werbung zu senden.",
		en: "No consent to send data for advertising.",
	},
	"consent-unknown": {
		de: "Ob eingewilligt wurde, ist nicht bekannt; das gilt als nein.",
		en: "Whether consent was given is not known; that counts as no.",
	},
	"sent-before": {
		de: "Dieser Kauf wurde schon gemeldet.",
		en: "This purchase was reported before.",
	},
	twice: {
		de: "Dieser Kauf steht zweimal in der Anfrage.",
		en: "This purchase stands in the request twice.",
	},
	"nothing-to-match": {
		de: "Ohne Klick-Kennung und ohne gehashte E-Mail-Adresse kann Google ihn nicht zuordnen.",
		en: "Without a click id and without a hashed e-mail address Google cannot match it.",
	},
};
