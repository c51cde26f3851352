import { mostSourceCharacters } from "@lotse/shared/contract/sources.ts";
import { passageTerms } from "@lotse/shared/language/retrieval/passage-terms.ts";
import {
	type PreparedPassage,
	prepareSource,
} from "@lotse/shared/language/retrieval/prepare-source.ts";
import type { SourceDocument } from "@lotse/shared/language/retrieval/source-document.ts";
import type {
	StoredPassage,
	StoredSource,
} from "../../ports/knowledge-store.ts";
import type { Ports, Write } from "../../ports.ts";

export interface IndexedSource {
	/** What reading it says of the source. */
	readonly facts: Pick<
		StoredSource,
		"language" | "characters" | "isCut" | "redactions" | "contentHash"
	>;
	readonly passages: readonly StoredPassage[];
	/** Puts text, passages and words in the place of those before. */
	readonly write: Write;
}

/**
 * Makes passages of a source, without personal data and screened for hidden orders. A passage's id comes from its source and its words, so an unchanged
 * passage keeps its id, its vector and its release when the source is read again. Null where no passage is left.
 */
export async function indexSource(
	ports: Ports,
	workspaceId: string,
	sourceId: string,
	document: SourceDocument,
): Promise<IndexedSource | null> {
	const { knowledge } = ports.store.of(workspaceId);
	const prepared = prepareSource(document, mostSourceCharacters);
	if (prepared.passages.length === 0) return null;
	const released = new Map(
		(await knowledge.releasedPassages(sourceId)).map((row) => [row.id, row]),
	);
	const passages = await Promise.all(
		prepared.passages.map(async (passage, position) => {
			const stored = await storedPassage(
				ports,
				workspaceId,
				sourceId,
				passage,
				position,
			);
			const { releasedBy = null, releasedAt = null } =
				released.get(stored.id) ?? {};
			return { ...stored, releasedBy, releasedAt };
		}),
	);
	const { text, language, isCut, redactions } = prepared;
	return {
		facts: {
			language,
			isCut,
			redactions,
			characters: text.length,
			contentHash: await ports.secrets.digest(text),
		},
		passages,
		write: knowledge.replacePassages(
			sourceId,
			text,
			passages.map((passage) => ({
				...passage,
				terms: passageTerms(passage.heading, passage.text, passage.language),
			})),
		),
	};
}

async function storedPassage(
	ports: Ports,
	workspaceId: string,
	sourceId: string,
	passage: PreparedPassage,
	position: number,
): Promise<Omit<StoredPassage, "releasedBy" | "releasedAt">> {
	const { heading, text, start, end, language, product, verdict, injection } =
		passage;
	const { unitId = null } = passage;
	const key = await ports.secrets.digest(
		JSON.stringify([workspaceId, sourceId, text]),
	);
	return {
		id: `psg_${key.slice(0, 20)}`,
		sourceId,
		position,
		// 13 hexadecimal digits are 52 bits.
		number: Number.parseInt(key.slice(20, 33), 16),
		heading,
		text,
		start,
		end,
		language,
		hash: await ports.secrets.digest(text),
		product,
		unitId,
		verdict,
		injection,
	};
}
