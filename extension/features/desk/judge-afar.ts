import type { CopyReport } from "@lotse/shared/language/analyse-copy.ts";
import type { CopyChannel } from "@lotse/shared/language/copy-channel.ts";
import { browser } from "wxt/browser";

/**
 * `judgeText`, done by this extension's own background on this machine, so that a long text never holds up the page it
 * is written on. Null when the background does not answer: the extension was updated or removed.
 */
export async function judgeAfar(
	text: string,
	channel: CopyChannel,
	today: string,
): Promise<CopyReport | null> {
	try {
		const reply: CopyReport | null | undefined =
			await browser.runtime.sendMessage({
				kind: "judge-text",
				text,
				channel,
				today,
			});
		return reply ?? null;
	} catch {
		return null;
	}
}
