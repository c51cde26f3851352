import { composeTexts } from "@lotse/shared/language/writing/compose-texts.ts";
import type { Random, Writer } from "../ports.ts";

/** The embedded default: fixed patterns filled with what is known. It says so in every result, and never passes for a language model. */
export function templateWriter(random: Random): Writer {
	const name = "templates-1";
	return {
		name,
		async write(brief) {
			const texts = composeTexts(brief, () => uniform(random));
			if (texts.length > 0) return { ok: true, texts, writer: name };
			return { ok: false, reason: nothingFits[brief.language](brief.maxWidth) };
		},
	};
}

/** 32 random bits as a number in [0, 1). */
function uniform(random: Random): number {
	return random.bytes(4).reduce((sum, byte) => sum * 256 + byte, 0) / 2 ** 32;
}

const nothingFits = {
	de: (width: number) =>
		`Mit diesem Produktnamen passt kein Text in ${width} Zeichen. Kürzen Sie den Namen oder geben Sie kurze Fakten an.`,
	en: (width: number) =>
		`No text with this product name fits into ${width} characters. Shorten the name or add short facts.`,
};
