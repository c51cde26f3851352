import type { AdAccount } from "@lotse/shared/contract/ads-accounts.ts";
import type { AudienceMember } from "../../ports/audience-store.ts";
import type { AdFailure, AdPlatform, Ports } from "../../ports.ts";
import { openSubjectKeys } from "../open-subject-keys.ts";
import { readHashedMember } from "./read-hashed-member.ts";

/** Members Google takes in one request. */
const mostMembers = 10_000;

export interface AudienceChange {
	readonly done: number;
	readonly requestIds: readonly string[];
	/** What ended it early; null where everything was done. */
	readonly failure: AdFailure | null;
}

interface OpenedList {
	readonly account: Pick<AdAccount, "customerId" | "loginCustomerId">;
	readonly platform: AdPlatform;
}

/**
 * Puts people on their customer list or takes them off, request by request. Whom we put there is written down before they are sent, and
 * whom we took off is forgotten afterwards: cut off in between, somebody is taken off once too often and never left behind.
 *
 * @param members all of one list
 */
export async function changeAudience(
	ports: Ports,
	workspaceId: string,
	{ account, platform }: OpenedList,
	change: "add" | "remove",
	members: readonly AudienceMember[],
): Promise<AudienceChange> {
	const { audienceMembers } = ports.store.of(workspaceId);
	const keys = openSubjectKeys(ports, workspaceId);
	const requestIds: string[] = [];
	let done = 0;
	for (let at = 0; at < members.length; at += mostMembers) {
		const some = members.slice(at, at + mostMembers);
		const [first] = some;
		if (!first) break;
		if (change === "add") await ports.store.batch([audienceMembers.add(some)]);
		// Whose key was destroyed was taken off before that: nothing is left to send.
		const contacts = (
			await Promise.all(some.map(({ sealed }) => keys.open(sealed)))
		).flatMap((text) => (text === null ? [] : [readHashedMember(text)]));
		const answer =
			contacts.length === 0
				? ({ ok: true, requestId: null } as const)
				: await platform.sendAudience(account, {
						userListId: first.userListId,
						change,
						members: contacts,
						isDryRun: false,
					});
		if (!answer.ok) {
			// An answer that did not come may have been a yes: then they stay written down.
			if (change === "add" && !answer.failure.isUncertain)
				await ports.store.batch([audienceMembers.remove(first, some)]);
			return { done, requestIds, failure: answer.failure };
		}
		if (change === "remove")
			await ports.store.batch([audienceMembers.remove(first, some)]);
		done += some.length;
		if (answer.requestId !== null) requestIds.push(answer.requestId);
	}
	return { done, requestIds, failure: null };
}
