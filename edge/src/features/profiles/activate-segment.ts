import { activateSegment } from "@lotse/shared/contract/segments.ts";
import { serve } from "../../serve.ts";
import { openAdPlatform } from "../../services/ads/open-ad-platform.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { chooseForAds } from "../../services/profiles/choose-for-ads.ts";

/** Members Google takes in one request. */
const mostMembers = 10_000;

export const activateSegmentFeature = serve(activateSegment)(
	async ({ input, caller, workspace, ports, language }) => {
		const { customerId, userListId, dryRun } = input;
		const { workspaceId, memberId } = caller;
		const segment = await workspace.segments.get(input.segmentId);
		if (!segment) return { ok: false, code: "not-found" };
		const opened = await openAdPlatform(ports, workspaceId, customerId);
		if (!opened.ok)
			return { ok: false, code: opened.code, detail: opened.message[language] };
		const chosen = await chooseForAds(ports, workspaceId, segment);
		if (!chosen.ok)
			return {
				ok: false,
				code: "unprocessable",
				detail: chosen.message[language],
			};
		const requestIds: string[] = [];
		let sent = 0;
		for (let at = 0; at < chosen.contacts.length; at += mostMembers) {
			const members = chosen.contacts.slice(at, at + mostMembers);
			const answer = await opened.platform.sendAudience(opened.account, {
				userListId,
				members,
				isDryRun: dryRun,
			});
			if (!answer.ok && sent === 0)
				return {
					ok: false,
					code: "unprocessable",
					detail: answer.failure.message[language],
				};
			if (!answer.ok) break;
			sent += members.length;
			if (answer.requestId !== null) requestIds.push(answer.requestId);
		}
		const done = await commitWithAudit(
			ports,
			workspaceId,
			{
				actor: memberId,
				action: dryRun ? "segment.try" : "segment.activate",
				subject: segment.id,
				detail: { customerId, userListId, sent },
			},
			[],
		);
		if (!done.ok) return { ok: false, code: "conflict" };
		return {
			ok: true,
			body: { people: chosen.people, sent, dryRun, requestIds },
		};
	},
);
