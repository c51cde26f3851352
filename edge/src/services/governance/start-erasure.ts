import type { SubjectRequest } from "@lotse/shared/contract/subjects.ts";
import type { PersonNames } from "../../ports/privacy-store.ts";
import type { Caller, Ports } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { createId } from "../create-id.ts";
import { openPseudonyms } from "../open-pseudonyms.ts";
import { destroySubjectKeys } from "./destroy-subject-keys.ts";
import { leaveAudiences } from "./leave-audiences.ts";

/**
 * Begins an erasure: from this batch on nothing about the person is taken; they are taken off the customer lists they were put on, and their
 * key is gone, so that what was sealed with it cannot be read, in no backup either. The rows follow in steps (`advanceErasure`). The trail says that it happened, not to whom.
 */
export async function startErasure(
	ports: Ports,
	{ workspaceId, memberId }: Caller,
	person: PersonNames,
): Promise<SubjectRequest> {
	const now = ports.clock.now();
	const request: SubjectRequest = {
		id: createId(ports.random, "sbj"),
		state: "running",
		requestedBy: memberId,
		createdAt: now,
		doneAt: null,
		erased: {},
	};
	const pseudonymOf = await openPseudonyms(ports, workspaceId);
	const pseudonyms = [
		...new Set(await Promise.all(person.exact.map(pseudonymOf))),
	];
	const { suppression, subjectRequests } = ports.store.of(workspaceId);
	await commitWithAudit(
		ports,
		workspaceId,
		{
			actor: memberId,
			action: "subject.suppress",
			subject: request.id,
			detail: {},
		},
		[
			suppression.add(pseudonyms, request.id, now),
			subjectRequests.create({
				...request,
				version: 1,
				dueAt: now,
				table: "",
				after: 0,
				sealedSubject: await ports.secrets.seal(JSON.stringify(person)),
			}),
		],
	);
	const lists = await leaveAudiences(ports, workspaceId, person);
	if (lists.left + lists.failed.length > 0)
		await commitWithAudit(
			ports,
			workspaceId,
			{
				actor: memberId,
				action: "subject.leave-lists",
				subject: request.id,
				detail: lists,
			},
			[],
		);
	await destroySubjectKeys(ports, workspaceId, person);
	return request;
}
