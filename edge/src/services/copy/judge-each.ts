import { mostBatchCharacters } from "@lotse/shared/contract/copy.ts";
import type { BatchVerdict } from "@lotse/shared/contract/guardrails.ts";

/** What `judge` says of each text, in their order. A text that is too long gets that as its verdict; the others are judged all the same. */
export function judgeEach<T extends object>(
	texts: readonly string[],
	judge: (text: string) => T,
): BatchVerdict<T>[] {
	return texts.map((text) =>
		text.length > mostBatchCharacters
			? {
					ok: false,
					reason: "too-long",
					characters: text.length,
					limit: mostBatchCharacters,
				}
			: { ...judge(text), ok: true },
	);
}
