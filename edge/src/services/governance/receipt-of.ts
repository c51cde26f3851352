import type { SubjectRequest } from "@lotse/shared/contract/subjects.ts";
import type { StoredSubjectRequest } from "../../ports/privacy-store.ts";

/** What anyone may see of an erasure: how it stands and what went, not whose it was. */
export function receiptOf({
	id,
	state,
	requestedBy,
	createdAt,
	doneAt,
	erased,
}: StoredSubjectRequest): SubjectRequest {
	return { id, state, requestedBy, createdAt, doneAt, erased };
}
