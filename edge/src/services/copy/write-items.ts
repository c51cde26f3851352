import type { Localised } from "@lotse/shared/contract/localised.ts";
import { copyChannelOfUnit } from "@lotse/shared/contract/units.ts";
import {
	type GuardedItem,
	guardItem,
} from "@lotse/shared/language/generation/guard-item.ts";
import { outputSchema } from "@lotse/shared/language/generation/output-schema.ts";
import { parseItems } from "@lotse/shared/language/generation/parse-items.ts";
import type { PromptTemplate } from "@lotse/shared/language/generation/prompt-template.ts";
import { refusedParts } from "@lotse/shared/language/generation/refused-parts.ts";
import {
	type PromptMessage,
	renderPrompt,
} from "@lotse/shared/language/generation/render-prompt.ts";
import { withoutRefused } from "@lotse/shared/language/generation/without-refused.ts";
import type {
	WritingMaterial,
	WrittenItem,
} from "@lotse/shared/language/generation/writing-material.ts";
import { redact } from "@lotse/shared/language/pii/redact.ts";
import { restore } from "@lotse/shared/language/pii/restore.ts";
import { indexPassages } from "@lotse/shared/language/support/index-passages.ts";
import type { Writer } from "../../ports/writer.ts";
import type { AnsweredTokens } from "../../ports/writing-store.ts";
import type { Ports, Write } from "../../ports.ts";
import { answeredTokens } from "./answered-tokens.ts";
import {
	type CheckedTranslation,
	checkTranslation,
} from "./check-translation.ts";
import { completeWithFallback } from "./complete-with-fallback.ts";
import { estimateTokens } from "./estimate-tokens.ts";
import { fingerprintWriting } from "./fingerprint-writing.ts";
import type { LoadedWriting } from "./load-writing.ts";
import {
	findAnswerOrSpend,
	type TokenFeature,
	type TokenReservation,
} from "./spend-tokens.ts";

export interface WrittenItems {
	readonly accepted: readonly GuardedItem[];
	readonly heldBack: readonly GuardedItem[];
	readonly dropped: number;
	readonly notices: readonly Localised[];
	readonly writer: Writer;
	readonly model: string;
	/** What each answer used, also of writers whose texts did not pass. */
	readonly spent: readonly AnsweredTokens[];
	readonly fingerprint: string;
	/** As it left the service; null where nothing left it. */
	readonly prompt: string | null;
	readonly isFromCache: boolean;
}

export interface WriteItemsOptions {
	readonly feature: TokenFeature;
	readonly competitors: readonly string[];
	/** Told of each text once it has passed every guard, never before. */
	readonly onAccepted?: ((item: GuardedItem) => Promise<void>) | undefined;
}

export const writingTemperature = 0.7;
const secondsToAnswer = 60;
const keptDays = 7;
const dayMs = 86_400_000;

/**
 * Has the texts of one material written and lets through only what passes every guard. What a writer answers is read leniently and believed not at all; what is wrong
 * is told to it once, in one further round; a model none of whose texts pass is followed by the next writer. Personal data leave as placeholders
 * and come back; the same request again is answered from what was kept.
 */
export async function writeItems(
	ports: Ports,
	workspaceId: string,
	loaded: LoadedWriting & { readonly template: PromptTemplate },
	material: WritingMaterial,
	options: WriteItemsOptions,
): Promise<WrittenItems> {
	const notices: Localised[] = [];
	const spent: AnsweredTokens[] = [];
	const heldBack: GuardedItem[] = [];
	let writers = loaded.writers;
	for (;;) {
		const written = await writeOnce(
			ports,
			workspaceId,
			{ ...loaded, writers },
			material,
			options,
		);
		notices.push(...written.notices);
		spent.push(...written.spent);
		heldBack.push(...written.heldBack);
		const isLast = writers.at(-1) === written.writer;
		if (written.accepted.length > 0 || isLast)
			return { ...written, heldBack, notices, spent };
		notices.push(nothingPassed);
		writers = writers.slice(writers.indexOf(written.writer) + 1);
	}
}

async function writeOnce(
	ports: Ports,
	workspaceId: string,
	loaded: LoadedWriting & { readonly template: PromptTemplate },
	material: WritingMaterial,
	options: WriteItemsOptions,
): Promise<WrittenItems> {
	const first = loaded.writers[0];
	const guards = {
		delimiter: `<<${randomHex(ports)}>>`,
		canary: `note-${randomHex(ports)}`,
	};
	const [system, user] = first?.isModel
		? renderPrompt(loaded.template, material, guards)
		: [];
	// The whole of what leaves is redacted at once, so that one value has one placeholder.
	const redaction = redact(user?.content ?? "", { names: false });
	const messages: PromptMessage[] =
		system === undefined
			? []
			: [system, { role: "user", content: redaction.redacted }];
	// A translation is shown only once it was translated back and compared.
	const isTranslation = material.task === "localisation";
	const taken = takeItems(loaded, material, guards.canary, {
		...options,
		onAccepted: isTranslation ? undefined : options.onAccepted,
	});
	const fingerprint = await fingerprintWriting(ports, loaded, material);
	const now = ports.clock.now();
	const base = {
		fingerprint,
		prompt: first?.isModel
			? `${system?.content.replace(guards.canary, "…") ?? ""}\n\n${redaction.redacted}`
			: null,
	};
	const { kept, reserved } = first?.isModel
		? await findAnswerOrSpend(ports, workspaceId, loaded.settings, {
				fingerprint,
				feature: options.feature,
				tokens: estimateTokens({ messages, maxTokens: tokensFor(material) }),
			})
		: { kept: null, reserved: null };
	if (first && kept) {
		await taken.read(restore(kept.answer, redaction.values));
		const result = taken.result();
		if (isTranslation) await tellEach(result.accepted, options);
		return {
			...result,
			...base,
			notices: [],
			writer: first,
			model: kept.model,
			spent: [],
			isFromCache: true,
		};
	}
	const written = await inRounds(ports, workspaceId, loaded, material, {
		messages,
		taken,
		values: redaction.values,
		feature: options.feature,
		isWatched: options.onAccepted !== undefined,
		reserved,
	});
	const { writer, model, answers } = written;
	// A kept answer is read again as it was written: what had to be shortened is not kept.
	const isWhole = taken.isEnough();
	const isShortened = writer.isModel && (await taken.shorten());
	const checked =
		isTranslation && writer.isModel
			? await checkTranslations(ports, workspaceId, loaded, material, {
					result: taken.result(),
					writer,
					feature: options.feature,
				})
			: { result: taken.result(), spent: [], settlements: [] };
	const { result } = checked;
	if (isTranslation) await tellEach(result.accepted, options);
	const { writing } = ports.store.of(workspaceId);
	// Only a whole success is kept: a poor answer deserves another try.
	const isWorthKeeping =
		writer.isModel &&
		writer === first &&
		isWhole &&
		result.accepted.length === taken.accepted().length;
	await ports.store.batch([
		...written.settlements,
		...checked.settlements,
		...(writer.isModel
			? [writing.addToTally({ writer: writer.name, ...written.firstRound })]
			: []),
		...(isWorthKeeping
			? [
					writing.keepAnswer(
						{
							fingerprint,
							writer: writer.name,
							model,
							answer: JSON.stringify({ items: answers }),
							expiresAt: now + keptDays * dayMs,
						},
						now,
					),
				]
			: []),
	]);
	return {
		...result,
		...base,
		...(writer.isModel ? {} : { prompt: null }),
		notices: isShortened ? [...written.notices, shortened] : written.notices,
		writer,
		model,
		spent: [...written.spent, ...checked.spent],
		isFromCache: false,
	};
}

async function tellEach(
	items: readonly GuardedItem[],
	{ onAccepted }: WriteItemsOptions,
): Promise<void> {
	for (const item of items) await onAccepted?.(item);
}

type Taken = Pick<WrittenItems, "accepted" | "heldBack" | "dropped">;

/** What was accepted, once more: only what came back as it was stays accepted. */
async function checkTranslations(
	ports: Ports,
	workspaceId: string,
	loaded: LoadedWriting,
	material: WritingMaterial,
	{
		result,
		writer,
		feature,
	}: { result: Taken; writer: Writer; feature: TokenFeature },
): Promise<
	{ readonly result: Taken } & Pick<CheckedTranslation, "spent" | "settlements">
> {
	const checked: CheckedTranslation[] = [];
	for (const item of result.accepted)
		checked.push(
			await checkTranslation(ports, workspaceId, loaded, {
				item,
				material,
				writer,
				feature,
			}),
		);
	const items = checked.map(({ item }) => item);
	return {
		result: {
			...result,
			accepted: items.filter(({ passes }) => passes),
			heldBack: [...result.heldBack, ...items.filter((one) => !one.passes)],
		},
		spent: checked.flatMap(({ spent }) => spent),
		settlements: checked.flatMap(({ settlements }) => settlements),
	};
}

/** Asks, and asks once more for what is missing. */
async function inRounds(
	ports: Ports,
	workspaceId: string,
	loaded: LoadedWriting,
	material: WritingMaterial,
	{
		messages,
		taken,
		values,
		feature,
		isWatched,
		reserved,
	}: {
		messages: PromptMessage[];
		taken: TakenItems;
		values: Readonly<Record<string, string>>;
		feature: TokenFeature;
		/** Whether somebody waits for the first texts. */
		isWatched: boolean;
		/** For the first writer's first round. */
		reserved: TokenReservation | null;
	},
) {
	const notices: Localised[] = [];
	const settlements: Write[] = [];
	const slots = material.slots.map(({ name }) => name);
	let { writers } = loaded;
	const seconds = Math.max(
		...writers.map((one) => one.secondsToAnswer ?? secondsToAnswer),
	);
	const deadline = ports.clock.now() + seconds * 1_000;
	const spent: AnsweredTokens[] = [];
	let firstRound = { written: 0, passed: 0 };
	const answers: WrittenItem[] = [];
	for (let round = 1; ; round += 1) {
		const completion = await completeWithFallback(
			ports,
			workspaceId,
			{ ...loaded, writers },
			{
				messages,
				material,
				avoid: taken.accepted(),
				refused: taken.refusedTexts(),
				schema: outputSchema(material.slots),
				temperature: writingTemperature,
				maxTokens: tokensFor(material),
				deadline,
				...(isWatched
					? { onText: (soFar) => taken.readMore(soFar, values) }
					: {}),
			},
			feature,
			round === 1 ? reserved : null,
		);
		notices.push(...completion.notices);
		settlements.push(...completion.settlements);
		const { reply, writer } = completion;
		if (writer.isModel) spent.push(answeredTokens(reply));
		answers.push(...parseItems(reply.text, slots).items);
		const before = taken.counts().written;
		await taken.read(restore(reply.text, values));
		if (round === 1) firstRound = taken.counts();
		const isStuck = !writer.isModel && taken.counts().written === before;
		if (round === mostRounds(writer) || taken.isEnough() || isStuck)
			return {
				writer,
				model: reply.model,
				spent,
				settlements,
				notices,
				firstRound,
				answers,
			};
		// The second round goes to the writer that answered.
		writers = writers.slice(writers.indexOf(writer));
		if (messages.length > 0)
			messages.push(
				{ role: "assistant", content: reply.text.slice(0, 20_000) },
				{
					role: "user",
					content: taken.complaint(parseItems(reply.text, slots).isWhole),
				},
			);
	}
}

/** A model is told once what was wrong; the embedded writer costs nothing and is asked once more. */
const mostRounds = ({ isModel }: Writer): number => (isModel ? 2 : 3);

type TakenItems = ReturnType<typeof takeItems>;

/** Collects items as they come in: each is looked at once, and what passes is handed on at once. */
function takeItems(
	loaded: LoadedWriting,
	material: WritingMaterial,
	canary: string,
	{ competitors, onAccepted }: WriteItemsOptions,
) {
	const sentences = indexPassages(material.passages);
	const hosts = hostsOf(material);
	const channels = new Map(
		material.slots.map(({ name, channel }) => [
			name,
			copyChannelOfUnit[channel],
		]),
	);
	const accepted: GuardedItem[] = [];
	const heldBack: GuardedItem[] = [];
	const looked = new Set<string>();
	let dropped = 0;
	let readUpTo = 0;
	const countOf = (slot: string) =>
		accepted.filter((item) => item.slot === slot).length;
	const wantedOf = (slot: string) =>
		material.slots.find(({ name }) => name === slot)?.wanted ?? 0;
	const consider = async (item: WrittenItem) => {
		const key = `${item.slot} ${item.text}`;
		if (looked.has(key) || countOf(item.slot) >= wantedOf(item.slot)) return;
		looked.add(key);
		const others = accepted
			.filter(({ slot }) => slot === item.slot)
			.map(({ text }) => text);
		const guarded = guardItem(item, {
			material: { ...material, phrases: [...material.phrases, ...others] },
			policy: loaded.policy,
			rules: loaded.rules.rules,
			today: loaded.rules.today,
			channelOf: (slot) => channels.get(slot) ?? "plain",
			sentences,
			canary,
			competitors,
			hosts,
		});
		if (guarded.passes) {
			accepted.push(guarded);
			await onAccepted?.(guarded);
		} else if (
			guarded.objections.every(
				({ onFail }) => onFail === "drop" || onFail === "flag",
			)
		)
			dropped += 1;
		else heldBack.push(guarded);
	};
	const slots = [...channels.keys()];
	const read = async (answer: string) => {
		for (const item of parseItems(answer, slots).items) await consider(item);
	};
	return {
		read,
		/** Of an answer that is still coming in: looked at again whenever another object has closed. */
		readMore: async (
			soFar: string,
			values: Readonly<Record<string, string>>,
		) => {
			const end = soFar.lastIndexOf("}");
			if (end < readUpTo) return;
			readUpTo = end + 1;
			await read(restore(soFar, values));
		},
		accepted: () => accepted.map(({ slot, text }) => ({ slot, text })),
		refusedTexts: () => heldBack.flatMap(refusedParts),
		counts: () => ({ written: looked.size, passed: accepted.length }),
		/** Long texts that were asked for twice and are still refused go on without the sentences that are; whether there was one. */
		shorten: async () => {
			const before = accepted.length;
			for (const { slot, text, objections } of material.task ===
			"product-description"
				? heldBack.slice()
				: []) {
				const rest = withoutRefused(text, objections);
				if (rest !== null) await consider({ slot, text: rest });
			}
			return accepted.length > before;
		},
		isEnough: () => slots.every((slot) => countOf(slot) >= wantedOf(slot)),
		complaint: (isWhole: boolean) =>
			complaintOf(
				material.slots.map(({ name, wanted }) => ({
					name,
					missing: wanted - countOf(name),
				})),
				heldBack,
				isWhole,
			),
		result: () => ({ accepted, heldBack, dropped }),
	};
}

const mostComplaints = 12;

function complaintOf(
	slots: readonly { readonly name: string; readonly missing: number }[],
	heldBack: readonly GuardedItem[],
	isWhole: boolean,
): string {
	const missing = slots.filter((slot) => slot.missing > 0);
	const problems = heldBack
		.slice(-mostComplaints)
		.map(
			({ text, objections }) =>
				`${JSON.stringify(text.slice(0, 200))}: ${objections.map(({ message }) => message.en).join(" ")}`,
		);
	return [
		isWhole ? "" : "The answer was not the JSON asked for.",
		`Write ${missing.map((slot) => `${slot.missing} other "${slot.name}"`).join(", ")}, unlike those before.`,
		...problems,
		'Answer with JSON only: {"items":[{"slot":"…","text":"…"}]}',
	]
		.join("\n")
		.trim();
}

function hostsOf({ product, pages, alternates }: WritingMaterial): string[] {
	return [product.url ?? "", ...[...pages, ...alternates].map(({ url }) => url)]
		.filter((url) => URL.canParse(url))
		.map((url) => new URL(url).host);
}

function tokensFor({ slots }: WritingMaterial): number {
	const characters = slots.reduce(
		(sum, slot) => sum + slot.wanted * (slot.maxWidth ?? slot.mostCharacters),
		0,
	);
	return Math.min(4_000, Math.ceil(characters / 2) + 300);
}

function randomHex(ports: Ports): string {
	return [...ports.random.bytes(8)]
		.map((byte) => byte.toString(16).padStart(2, "0"))
		.join("");
}

const shortened: Localised = {
	de: "Aus dem Text des Sprachmodells sind Sätze herausgenommen, die keine Quelle trägt oder eine Regel nicht zulässt. Welche, steht bei den zurückgehaltenen Texten.",
	en: "Sentences that no source carries or a rule does not allow were taken out of the language model's text. The texts held back show which.",
};
const nothingPassed: Localised = {
	de: "Kein Text des Sprachmodells hat die Prüfungen bestanden.",
	en: "No text of the language model passed the checks.",
};
