import type { PersonalPurpose } from "@lotse/shared/contract/personal-purpose.ts";
import type { Caller, Ports } from "../ports.ts";
import { createId } from "./create-id.ts";

/** Writes down that somebody read personal data: who, in which role, through which route, for which purpose. No log, no answer. */
export async function logPersonalRead(
	ports: Ports,
	{ workspaceId, memberId, role }: Caller,
	route: string,
	purpose: PersonalPurpose,
): Promise<void> {
	const id = createId(ports.random, "prd");
	const at = ports.clock.now();
	const { personalReads } = ports.store.of(workspaceId);
	await ports.store.batch([
		personalReads.add({ id, at, actor: memberId, role, purpose, route }),
	]);
}
