import type { Language, Localised } from "@lotse/shared/contract/localised.ts";
import type {
	WordpressField,
	WordpressPost,
} from "@lotse/shared/contract/publishing.ts";
import { schemaSourceType } from "@lotse/shared/language/generation/schema-source-type.ts";
import { wordpressText } from "@lotse/shared/trust/unit/wordpress-text.ts";
import type { Caller, Ports } from "../../ports.ts";
import { mayPublish } from "./may-publish.ts";
import { openWordpress } from "./open-wordpress.ts";
import { publishUnits } from "./publish-units.ts";

export interface WordpressPlace {
	readonly siteId: string;
	readonly kind: WordpressPost["kind"];
	readonly postId: number;
	readonly field: WordpressField;
	/** Of the field as the person saw it. */
	readonly hash: string;
}

export type PutResult =
	| { readonly ok: true }
	| { readonly ok: false; readonly reason: "not-found" }
	| {
			readonly ok: false;
			readonly reason: "conflict" | "unprocessable";
			readonly message: Localised;
	  };

/**
 * Puts an approved text into a field of a post. In this order: may it be published, is the field still what the person saw, write, record.
 * Where somebody moved the text in the moment between, the field gets its old words back.
 */
export async function putIntoWordpress(
	ports: Ports,
	caller: Caller,
	seen: { readonly unitId: string; readonly version: number },
	place: WordpressPlace,
	language: Language,
): Promise<PutResult> {
	const store = ports.store.of(caller.workspaceId);
	const [row] = await store.units.getMany([seen.unitId]);
	const opened = await openWordpress(ports, caller.workspaceId, place.siteId);
	if (!row || (!opened.ok && opened.message === null))
		return { ok: false, reason: "not-found" };
	if (!opened.ok) return unprocessable(opened.message);
	const problem = await mayPublish(ports, caller, row, seen.version, language);
	if (problem !== null)
		return {
			ok: false,
			reason: problem.code === "conflict" ? "conflict" : "unprocessable",
			message: problem.hindrances[0]?.message ?? problem.message,
		};
	const { client, site } = opened;
	const { kind, postId, field } = place;
	const before = await client.read(kind, postId);
	if (!before.ok) return unprocessable(before.message);
	const previousText = before.value.fields[field];
	if ((await ports.secrets.digest(previousText)) !== place.hash)
		return { ok: false, reason: "conflict", message: changedThere };
	const { disclosure, digitalSourceType } = row.provenance;
	const text = wordpressText(
		row.text,
		field,
		disclosure,
		// Patterns are no artificial intelligence: only a model's texts are marked.
		digitalSourceType === null || digitalSourceType === "algorithmicMedia"
			? null
			: schemaSourceType(digitalSourceType),
	);
	const after = await client.write(kind, postId, field, text);
	if (!after.ok) return unprocessable(after.message);
	const hash = await ports.secrets.digest(after.value.fields[field]);
	const [outcome] = await publishUnits(
		ports,
		caller,
		[seen],
		{
			target: "wordpress",
			place: `${site.name} · ${after.value.link} · ${field}`.slice(0, 500),
			previousText,
			address: { siteId: site.id, kind, postId, field, hash },
		},
		language,
	);
	if (!outcome?.problem) return { ok: true };
	await client.write(kind, postId, field, previousText);
	return {
		ok: false,
		reason: "conflict",
		message: outcome.problem.message,
	};
}

function unprocessable(message: Localised | null): PutResult {
	return message === null
		? { ok: false, reason: "not-found" }
		: { ok: false, reason: "unprocessable", message };
}

const changedThere: Localised = {
	de: "Dort steht inzwischen etwas anderes. Sehen Sie sich den Beitrag noch einmal an, dann veröffentlichen Sie.",
	en: "Something else stands there by now. Look at the post once more, then publish.",
};
