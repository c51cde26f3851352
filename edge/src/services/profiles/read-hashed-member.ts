import type { HashedMember } from "@lotse/shared/profile/segments/write-customer-match.ts";

/** Hashed address and number out of what was sealed of a person; null where missing or no hash. */
export function readHashedMember(json: string): HashedMember {
	const value: unknown = JSON.parse(json);
	const told =
		typeof value === "object" && value !== null
			? new Map<string, unknown>(Object.entries(value))
			: new Map<string, unknown>();
	const hashAt = (name: string) => {
		const hash = told.get(name);
		return typeof hash === "string" && /^[0-9a-f]{64}$/.test(hash)
			? hash
			: null;
	};
	return {
		emailSha256: hashAt("emailSha256"),
		phoneSha256: hashAt("phoneSha256"),
	};
}
