import type { WritingMaterial } from "@lotse/shared/language/generation/writing-material.ts";
import { rulesVersion } from "@lotse/shared/language/language-version.ts";
import { canonicalJson } from "@lotse/shared/trust/audit/canonical-json.ts";
import type { Ports } from "../../ports.ts";
import type { LoadedWriting } from "./load-writing.ts";

/**
 * SHA-256 of what decides an answer, as canonical JSON: template and version, variables, writer, passages by their hash, rules and style guide. The delimiter and the
 * canary, fresh each time, are no part of it. Two requests with the same fingerprint may have the same answer.
 */
export function fingerprintWriting(
	ports: Ports,
	{ template, writers, rules, policy }: LoadedWriting,
	material: WritingMaterial,
): Promise<string> {
	const { passages, ...variables } = material;
	return ports.secrets.digest(
		canonicalJson({
			template: template === null ? null : `${template.id}@${template.version}`,
			variables,
			passages: passages.map(({ id, hash }) => [id, hash]),
			writer: writers[0]?.name ?? null,
			rules: `${rulesVersion}/${rules.styleGuideVersion}`,
			policy,
		}),
	);
}
