import type { SourceProblemCode } from "@lotse/shared/contract/sources.ts";
import type {
	CountedSource,
	StoredSource,
} from "../../ports/knowledge-store.ts";
import type { Ports } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { adsAsSource } from "./ads-as-source.ts";
import { embedPassages } from "./embed-passages.ts";
import { indexSource } from "./index-source.ts";
import { readPageContent } from "./read-page-content.ts";
import type { ReadContent } from "./read-source-content.ts";
import { unitsAsSource } from "./units-as-source.ts";

const readAgainAfterMs = 86_400_000;
/** With these the page is no longer what it was; with the others it may only be out of reach for a while. */
const isGone: ReadonlySet<SourceProblemCode> = new Set([
	"not-found",
	"sign-in-page",
	"robots-disallow",
	"address-not-allowed",
	"no-text",
	"no-products",
	"type-not-supported",
]);

export type ReadAgain =
	| {
			readonly ok: true;
			readonly source: CountedSource;
			readonly isChanged: boolean;
	  }
	| { readonly ok: false; readonly reason: "not-found" | "not-readable" };

/**
 * Reads a page, the workspace's ads or its approved texts again. Text that did not change keeps its passages; a page that is gone or asks for a sign-in now pauses
 * its source, whose passages are not used from then on; one that does not answer keeps being used, with the trouble noted. Nothing is deleted.
 */
export async function readSourceAgain(
	ports: Ports,
	workspaceId: string,
	actor: string,
	id: string,
): Promise<ReadAgain> {
	const { knowledge } = ports.store.of(workspaceId);
	const source = await knowledge.getSource(id);
	if (!source) return { ok: false, reason: "not-found" };
	const content = await contentOf(ports, workspaceId, source);
	if (content === null) return { ok: false, reason: "not-readable" };
	const indexed = content.ok
		? await indexSource(ports, workspaceId, id, content.document)
		: null;
	const now = ports.clock.now();
	const next = { readAt: now, nextReadAt: now + readAgainAfterMs };
	const detail = { kind: source.kind, state: "", isChanged: false };
	const commit = (change: Partial<StoredSource>, isChanged: boolean) =>
		commitWithAudit(
			ports,
			workspaceId,
			{
				actor,
				action: "source.read",
				subject: id,
				detail: { ...detail, state: change.state ?? source.state, isChanged },
			},
			[
				knowledge.updateSource(id, { ...next, ...change }),
				...(isChanged && indexed ? [indexed.write] : []),
			],
		);
	const isChanged =
		indexed !== null && indexed.facts.contentHash !== source.contentHash;
	if (indexed === null) {
		const code = content.ok ? "no-text" : content.code;
		const state =
			source.state === "ready" && isGone.has(code) ? "paused" : source.state;
		await commit({ state, problem: { code, at: now } }, false);
	} else if (!isChanged && source.state === "ready" && source.problem === null)
		await ports.store.batch([knowledge.updateSource(id, next)]);
	else {
		const before = await knowledge.passageIds(id);
		await commit(
			{ state: "ready", problem: null, ...indexed.facts },
			isChanged,
		);
		if (isChanged) {
			const embedder = await embedPassages(
				ports,
				workspaceId,
				indexed.passages,
				before,
			);
			await ports.store.batch([knowledge.updateSource(id, { embedder })]);
		}
	}
	const read = await knowledge.getSource(id);
	return read
		? { ok: true, source: read, isChanged }
		: { ok: false, reason: "not-found" };
}

async function contentOf(
	ports: Ports,
	workspaceId: string,
	{ kind, url }: StoredSource,
): Promise<ReadContent | null> {
	if (kind === "copy") return adsAsSource(ports, workspaceId);
	if (kind === "approved") return unitsAsSource(ports, workspaceId);
	return kind === "page" && url !== null ? readPageContent(ports, url) : null;
}
