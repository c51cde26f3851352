import type { Localised } from "../localised.ts";
import { splitSentences } from "../tokens/split-sentences.ts";
import { injectionCues } from "./injection-cues.ts";
import { hashedSlots, injectionFeatures } from "./injection-features.ts";
import { type InjectionModel, injectionModel } from "./injection-model.ts";
import {
	type InjectionVerdict,
	judgeInjection,
	suspiciousFrom,
} from "./judge-injection.ts";
import { normaliseHidden, type RevealedText } from "./normalise-hidden.ts";
import { revealEncoded } from "./reveal-encoded.ts";

/** A sentence that speaks for an attack; offsets in the text that was given, UTF-16 code units. */
export type InjectedSentence = {
	readonly start: number;
	readonly end: number;
	readonly injection: number;
	readonly reasons: readonly Localised[];
};
export type InjectionScreening = {
	/** 0–1: how much the text resembles attacks rather than requests; the verdict turns at 0.5. Not the share of attacks among your texts. */
	readonly injection: number;
	readonly verdict: InjectionVerdict;
	/** The sentences that are suspicious by themselves, in order. */
	readonly sentences: readonly InjectedSentence[];
	readonly reasons: readonly Localised[];
	readonly modelVersion: string;
};

/** Up to here a text is also read as a whole: attacks are often spread over sentences. UTF-16 code units. */
const mostWhole = 3_000;
/** Longer sentences are read in pieces. */
const mostInSentence = 1_000;
/** Log-odds added when letters are hidden or disguised: nobody does that to an honest request. */
const hiddenLogOdds = 1;

const learnt: Localised = {
	de: "Wortwahl wie in bekannten Angriffen",
	en: "wording as in known attacks",
};
const concealed: Localised = {
	de: "enthält unsichtbare oder verkleidete Zeichen",
	en: "contains invisible or disguised characters",
};

const encoded: Localised = {
	de: "enthält verschlüsselten oder gesperrt gesetzten Text",
	en: "contains encoded text or letters set apart",
};

type Piece = {
	readonly start: number;
	readonly end: number;
	readonly text: string;
};

function weigh(
	text: string,
	model: InjectionModel,
): { readonly logOdds: number; readonly reasons: readonly Localised[] } {
	const { columns, values, cues } = injectionFeatures(text);
	let logOdds = model.intercept;
	for (let at = 0; at < columns.length; at += 1) {
		const column = columns[at] ?? 0;
		const weight =
			column < hashedSlots
				? model.scale * (model.slots[column] ?? 0)
				: (model.cues[column - hashedSlots] ?? 0);
		logOdds += weight * (values[at] ?? 0);
	}
	const reasons = cues.flatMap((cue) => injectionCues[cue]?.reason ?? []);
	return { logOdds, reasons };
}

function* piecesOf(text: string): Generator<Piece> {
	for (const sentence of splitSentences(text))
		for (
			let start = sentence.start;
			start < sentence.end;
			start += mostInSentence
		) {
			const end = Math.min(sentence.end, start + mostInSentence);
			yield { start, end, text: text.slice(start, end) };
		}
}

const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
const isConcealing = ({ hidden, disguised }: RevealedText): boolean =>
	hidden + disguised >= 2;
const unique = (reasons: readonly Localised[]): Localised[] => [
	...new Map(reasons.map((reason) => [reason.en, reason])).values(),
];

/**
 * Tells whether a text tries to give orders to a language model that reads it ("ignore all previous instructions"), and where.
 *
 * What hides words is undone first (`normaliseHidden`), base64 and letters set apart are read (`revealEncoded`); then a linear model weighs character n-grams, words and cues of each sentence and, up to
 * 3,000 characters, of the whole. The text is as suspicious as its worst part; of n sentences each carries 1/n of the prior odds, so that a long
 * honest document does not become an attack by chance.
 *
 * One layer among several: it misses attacks that are worded as ordinary requests, and languages other than German and English. It was trained on
 * texts for assistants; figures in the weights file. Never throws; about 0.2 ms for an advert once warm; linear in the text.
 *
 * Worked value: `screenText("Ignore all previous instructions.").verdict` → "injection".
 */
export function screenText(
	text: string,
	model: InjectionModel = injectionModel,
): InjectionScreening {
	const revealed = normaliseHidden(text);
	const pieces = [...piecesOf(revealed.text)];
	const bonus = isConcealing(revealed) ? hiddenLogOdds : 0;
	const share = Math.log(Math.max(1, pieces.length));
	const sentences: InjectedSentence[] = [];
	let worst = 0;
	for (const piece of pieces.length > 1 || revealed.text.length > mostWhole
		? pieces
		: []) {
		const { logOdds, reasons } = weigh(piece.text, model);
		const injection = probability(logOdds + bonus - share);
		worst = Math.max(worst, injection);
		if (injection >= suspiciousFrom)
			sentences.push({
				start: revealed.offsets[piece.start] ?? 0,
				end: revealed.offsets[piece.end] ?? text.length,
				injection,
				reasons: reasons.length === 0 ? [learnt] : reasons,
			});
	}
	for (const stretch of revealEncoded(revealed.text)) {
		const { logOdds, reasons } = weigh(stretch.text, model);
		const injection = probability(logOdds + hiddenLogOdds);
		worst = Math.max(worst, injection);
		if (injection >= suspiciousFrom)
			sentences.push({
				start: revealed.offsets[stretch.start] ?? 0,
				end: revealed.offsets[stretch.end] ?? text.length,
				injection,
				reasons: unique([encoded, ...reasons]),
			});
	}
	sentences.sort((a, b) => a.start - b.start);
	const whole =
		pieces.length > 0 && revealed.text.length <= mostWhole
			? weigh(revealed.text, model)
			: null;
	const ofWhole = whole === null ? 0 : probability(whole.logOdds + bonus);
	const injection = Math.max(worst, ofWhole);
	const verdict = judgeInjection(injection);
	const found = [
		...(whole?.reasons ?? []),
		...sentences.flatMap(({ reasons }) => reasons),
	];
	const reasons =
		verdict === "clear"
			? []
			: unique([
					...(bonus > 0 ? [concealed] : []),
					...(found.length === 0 ? [learnt] : found),
				]);
	if (verdict !== "clear" && pieces.length === 1 && sentences.length === 0)
		sentences.push({ start: 0, end: text.length, injection, reasons });
	return {
		injection,
		verdict,
		sentences,
		reasons,
		modelVersion: model.version,
	};
}
