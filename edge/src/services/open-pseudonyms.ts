import { createPseudonym } from "@lotse/shared/trust/pseudonym/create-pseudonym.ts";
import type { Ports } from "../ports.ts";
import { keepNewest } from "./keep-newest.ts";

const keyBytes = 32;
/** The keys of workspaces an isolate remembers. */
const known = new WeakMap<Ports["store"], Map<string, string>>();

/**
 * Pseudonyms of a workspace: the same person always has the same one here, and another elsewhere. The key is made when it is first
 * needed, stands sealed beside the workspace and never changes, so it is read once.
 */
export async function openPseudonyms(
	ports: Pick<Ports, "store" | "secrets" | "keys" | "random" | "clock">,
	workspaceId: string,
): Promise<(identifier: string) => Promise<string>> {
	const keys = known.get(ports.store) ?? new Map<string, string>();
	known.set(ports.store, keys);
	const key =
		keys.get(workspaceId) ??
		keepNewest(keys, workspaceId, await readKey(ports, workspaceId));
	return (identifier) =>
		createPseudonym(identifier, (text) => ports.keys.mac(key, text));
}

async function readKey(
	ports: Pick<Ports, "store" | "secrets" | "random" | "clock">,
	workspaceId: string,
): Promise<string> {
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
	return key;
}
