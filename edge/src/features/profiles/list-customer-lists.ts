import { listCustomerLists } from "@lotse/shared/contract/audiences.ts";
import { serve } from "../../serve.ts";
import { openAdPlatform } from "../../services/ads/open-ad-platform.ts";

const mostLists = 1_000;

export const listCustomerListsFeature = serve(listCustomerLists)(
	async ({ input, caller, ports, language }) => {
		const { customerId } = input;
		const opened = await openAdPlatform(ports, caller.workspaceId, customerId);
		if (!opened.ok)
			return { ok: false, code: opened.code, detail: opened.message[language] };
		const { account, platform } = opened;
		const read = await platform.listAudiences(customerId);
		if (!read.ok) {
			const detail = read.failure.message[language];
			return { ok: false, code: "unprocessable", detail };
		}
		return {
			ok: true,
			body: { account, lists: read.value.slice(0, mostLists) },
		};
	},
);
