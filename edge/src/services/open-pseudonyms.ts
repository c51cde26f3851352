import { createPseudonym } from "@lotse/shared/trust/pseudonym/create-pseudonym.ts";
import type { Ports } from "../ports.ts";

const keyBytes = 32;

/**
 * Pseudonyms of a workspace: the same person always has the same one here, and another elsewhere. The key is made when it is first
 * needed, and stands sealed beside the workspace.
 */
export async function openPseudonyms(
	ports: Pick<Ports, "store" | "secrets" | "keys" | "random" | "clock">,
	workspaceId: string,
): Promise<(identifier: string) => Promise<string>> {
	const { pseudonymKey } = ports.store.of(workspaceId);
	let sealed = await pseudonymKey.get();
	if (sealed === null) {
		const fresh = btoa(String.fromCharCode(...ports.random.bytes(keyBytes)));
		// Where another request was faster, its key is the one.
		await ports.store.batch([
			pseudonymKey.create(await ports.secrets.seal(fresh), ports.clock.now()),
		]);
		sealed = await pseudonymKey.get();
	}
	const key = sealed && (await ports.secrets.open(sealed));
	if (!key) throw new Error("the key of this workspace's pseudonyms is gone");
	return (identifier) =>
		createPseudonym(identifier, (text) => ports.keys.mac(key, text));
}
