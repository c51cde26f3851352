import { readAccountWeeks } from "@lotse/shared/contract/ads-weeks.ts";
import { serve } from "../../serve.ts";
import { addDays } from "../../services/add-days.ts";
import { openAdPlatform } from "../../services/ads/open-ad-platform.ts";
import { sumByChannel } from "../../services/ads/sum-by-channel.ts";
import { dayInZone } from "../../services/day-in-zone.ts";

export const readAccountWeeksFeature = serve(readAccountWeeks)(
	async ({ input, caller, ports, language }) => {
		const { customerId, from, weeks } = input;
		const opened = await openAdPlatform(ports, caller.workspaceId, customerId);
		if (!opened.ok)
			return { ok: false, code: opened.code, detail: opened.message[language] };
		const { currency, timeZone } = opened.account;
		const to = addDays(from, 7 * weeks - 1);
		const isMonday = new Date(from).getUTCDay() === 1;
		if (!isMonday || to >= dayInZone(ports.clock.now(), timeZone))
			return { ok: false, code: "unprocessable", detail: span[language] };
		const read = await opened.platform.readWeeks(customerId, from, to);
		if (!read.ok) {
			const { message } = read.failure;
			return { ok: false, code: "unprocessable", detail: message[language] };
		}
		return {
			ok: true,
			body: { weeks: sumByChannel(read.value), currency, timeZone },
		};
	},
);

const span = {
	de: "Fragen Sie nach ganzen, vergangenen Wochen, die an einem Montag beginnen.",
	en: "Ask for whole weeks in the past that begin on a Monday.",
};
