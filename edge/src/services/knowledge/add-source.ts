import {
	mostSources,
	type SourceKind,
	type SourceProblemCode,
} from "@lotse/shared/contract/sources.ts";
import type { SourceDocument } from "@lotse/shared/language/retrieval/source-document.ts";
import type {
	CountedSource,
	StoredSource,
} from "../../ports/knowledge-store.ts";
import type { Ports } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { createId } from "../create-id.ts";
import { embedPassages } from "./embed-passages.ts";
import { indexSource } from "./index-source.ts";

/** These change; they are read again once a day. */
const changing: ReadonlySet<SourceKind> = new Set(["page", "copy", "approved"]);
const readAgainAfterMs = 86_400_000;

export interface SourceDraft {
	readonly kind: SourceKind;
	/** Empty: the document's own, else the address or the file's name. */
	readonly title: string;
	readonly url: string | null;
	readonly fileName: string | null;
	readonly licence: string;
	readonly owner: string;
	readonly product: string;
	readonly market: string;
	readonly validUntil: number | null;
}

export type AddedSource =
	| { readonly ok: true; readonly source: CountedSource }
	/** `existing`: the same text is there already. */
	| { readonly ok: false; readonly reason: "too-many" }
	| {
			readonly ok: false;
			readonly reason: "existing";
			readonly source: CountedSource;
	  };

/**
 * Keeps a source: its text without personal data, its passages, and what people say of it. One that could not be read is kept as well, with what is
 * wrong with it, so that nobody has to enter it again.
 */
export async function addSource(
	ports: Ports,
	workspaceId: string,
	actor: string,
	draft: SourceDraft,
	content:
		| { readonly ok: true; readonly document: SourceDocument }
		| { readonly ok: false; readonly code: SourceProblemCode },
): Promise<AddedSource> {
	const { knowledge } = ports.store.of(workspaceId);
	if ((await knowledge.countSources()) >= mostSources)
		return { ok: false, reason: "too-many" };
	const id = createId(ports.random, "src");
	const now = ports.clock.now();
	const indexed = content.ok
		? await indexSource(ports, workspaceId, id, content.document)
		: null;
	const contentHash = indexed?.facts.contentHash ?? undefined;
	const known =
		contentHash === undefined
			? null
			: await knowledge.findSource({ contentHash });
	if (known) return { ok: false, reason: "existing", source: known };
	const code = content.ok ? "no-text" : content.code;
	const mayChange = changing.has(draft.kind);
	const source: StoredSource = {
		...draft,
		id,
		title: titleOf(draft, content.ok ? content.document.title : ""),
		state: indexed ? "ready" : "failed",
		problem: indexed ? null : { code, at: now },
		language: "unknown",
		characters: 0,
		isCut: false,
		redactions: 0,
		contentHash: null,
		...indexed?.facts,
		embedder: null,
		createdBy: actor,
		createdAt: now,
		readAt: now,
		nextReadAt: mayChange ? now + readAgainAfterMs : null,
	};
	const committed = await commitWithAudit(
		ports,
		workspaceId,
		{
			actor,
			action: "source.add",
			subject: id,
			detail: {
				kind: source.kind,
				state: source.state,
				contentHash: source.contentHash,
				passages: indexed?.passages.length ?? 0,
			},
		},
		[knowledge.createSource(source), ...(indexed ? [indexed.write] : [])],
	);
	if (!committed.ok)
		throw new Error(`source not written: conflict in ${committed.conflict}`);
	if (indexed) {
		const embedder = await embedPassages(
			ports,
			workspaceId,
			indexed.passages,
			[],
		);
		await ports.store.batch([knowledge.updateSource(id, { embedder })]);
	}
	const added = await knowledge.getSource(id);
	if (!added) throw new Error("the source just written is not there");
	return { ok: true, source: added };
}

function titleOf({ title, url, fileName }: SourceDraft, own: string): string {
	return (title || own || fileName || url || "").trim().slice(0, 300);
}
