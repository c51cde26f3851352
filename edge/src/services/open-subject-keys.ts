import type { Ports } from "../ports.ts";
import { subjectKeyName } from "./governance/subject-key-name.ts";
import { openPseudonyms } from "./open-pseudonyms.ts";

const keyBytes = 32;
/** `s1.<pseudonym>.<sealed with that person's key>`, within the service's own seal. */
const sealedPattern = /^s1\.(psn_[0-9a-f]{32})\.(.+)$/s;

export interface SubjectKeys {
	/** Seals with the person's own key, made when it is first needed; with the service's alone where nobody is named. */
	seal(person: string | null, text: string): Promise<string>;
	/** Opens either; null once the person's key is destroyed. */
	open(sealed: string): Promise<string | null>;
}

/**
 * Seals what is known of a person so that it can be destroyed: their key lies outside the database, an erasure removes it, and from then
 * on nothing opens what it sealed, in no backup of the database either. Around it is the service's own seal: neither the
 * database nor the vault alone opens anything, and the service's keys rotate as everywhere.
 */
export function openSubjectKeys(
	ports: Pick<
		Ports,
		"store" | "secrets" | "keys" | "vault" | "random" | "clock"
	>,
	workspaceId: string,
): SubjectKeys {
	const { secrets, keys, vault, random } = ports;
	const known = new Map<string, Promise<string | null>>();
	let pseudonyms: ReturnType<typeof openPseudonyms> | null = null;
	const make = async (name: string) => {
		const fresh = btoa(String.fromCharCode(...random.bytes(keyBytes)));
		return (await vault.create(name, fresh)) ? fresh : vault.get(name);
	};
	const keyOf = (pseudonym: string, isMade: boolean) => {
		const name = subjectKeyName(workspaceId, pseudonym);
		const found =
			known.get(pseudonym) ??
			vault
				.get(name)
				.then((key) => (key === null && isMade ? make(name) : key));
		known.set(pseudonym, found);
		return found;
	};
	return {
		async seal(person, text) {
			if (person === null) return secrets.seal(text);
			pseudonyms ??= openPseudonyms(ports, workspaceId);
			const pseudonym = await (await pseudonyms)(person);
			const key = await keyOf(pseudonym, true);
			if (key === null) throw new Error(`${pseudonym} has no key`);
			const inner = await keys.sealWith(key, text);
			return secrets.seal(`s1.${pseudonym}.${inner}`);
		},
		async open(sealed) {
			const text = await secrets.open(sealed);
			const [, pseudonym, inner] = sealedPattern.exec(text ?? "") ?? [];
			if (pseudonym === undefined || inner === undefined) return text;
			const key = await keyOf(pseudonym, false);
			return key === null ? null : keys.openWith(key, inner);
		},
	};
}
