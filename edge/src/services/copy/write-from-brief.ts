import type { Localised } from "@lotse/shared/contract/localised.ts";
import { type UnitDraft, unitBounds } from "@lotse/shared/contract/units.ts";
import type { WritingResult } from "@lotse/shared/contract/writing.ts";
import {
	type BriefProblem,
	checkBrief,
} from "@lotse/shared/language/generation/check-brief.ts";
import { chooseExamples } from "@lotse/shared/language/generation/choose-examples.ts";
import { composeItems } from "@lotse/shared/language/generation/compose-items.ts";
import { computeText } from "@lotse/shared/language/generation/compute-text.ts";
import { findCompetingPages } from "@lotse/shared/language/generation/find-competing-pages.ts";
import type { GuardedItem } from "@lotse/shared/language/generation/guard-item.ts";
import { isHouseLanguage } from "@lotse/shared/language/generation/is-house-language.ts";
import { markAsMade } from "@lotse/shared/language/generation/mark-as-made.ts";
import { materialFromBrief } from "@lotse/shared/language/generation/material-from-brief.ts";
import { nameOfLanguage } from "@lotse/shared/language/generation/name-of-language.ts";
import type { WritingBrief } from "@lotse/shared/language/generation/writing-brief.ts";
import type {
	WritingMaterial,
	WritingPassage,
} from "@lotse/shared/language/generation/writing-material.ts";
import { writingTasks } from "@lotse/shared/language/generation/writing-tasks.ts";
import type { Caller, Ports } from "../../ports.ts";
import { createId } from "../create-id.ts";
import { dayIn } from "../day-in.ts";
import { saveUnits } from "../review/save-units.ts";
import { complaintsAbout } from "./complaints-about.ts";
import { completedBy } from "./completed-by.ts";
import { draftUnits } from "./draft-units.ts";
import { findWritingPassages } from "./find-writing-passages.ts";
import { fingerprintWriting } from "./fingerprint-writing.ts";
import { type LoadedWriting, loadWriting } from "./load-writing.ts";
import { screenBrief } from "./screen-brief.ts";
import type { TokenFeature } from "./spend-tokens.ts";
import { type WrittenItems, writeItems } from "./write-items.ts";

/** Of all examples a model is shown: they cost tokens in every request. */
const mostExampleCharacters = 1_600;
/** Objections shown with one text. */
const mostFlags = 20;

export interface WriteOptions {
	/** Whether the texts become units. */
	readonly save: boolean;
	readonly feature: TokenFeature;
	readonly templateVersion?: number | undefined;
	readonly runId?: string | undefined;
	/** Read once for many briefs of one task and language; absent: read here. */
	readonly loaded?: LoadedWriting | undefined;
	readonly onAccepted?: ((item: GuardedItem) => Promise<void>) | undefined;
}

export type Written =
	| {
			readonly ok: true;
			readonly result: WritingResult;
			/** What was saved, or would have been. */
			readonly drafts: readonly UnitDraft[];
	  }
	| { readonly ok: false; readonly problems: readonly BriefProblem[] };

/**
 * From a brief to texts that may be shown: what is asked is checked and screened, sources are found, a writer writes, every guard looks, and what passes is
 * recorded with everything it rests on. The one way in which anything is written: the console, suggestions, feeds and evals come through here.
 */
export async function writeFromBrief(
	ports: Ports,
	caller: Pick<Caller, "workspaceId" | "memberId">,
	brief: WritingBrief,
	options: WriteOptions,
): Promise<Written> {
	const startedAt = ports.clock.now();
	const problems = [...checkBrief(brief), ...screenBrief(brief)];
	if (problems.length > 0) return { ok: false, problems };
	const { workspaceId } = caller;
	const [loaded, passages] = await Promise.all([
		options.loaded ?? loadWriting(ports, workspaceId, { ...brief, ...options }),
		findWritingPassages(ports, workspaceId, brief),
	]);
	if (loaded === null) return { ok: false, problems: [noSuchTemplate] };
	const unknown = languagesNotSet(brief, loaded.settings);
	if (unknown.length > 0) return { ok: false, problems: unknown };
	const material = makeMaterial(brief, loaded, passages);
	const written = await writeMaterial(
		ports,
		workspaceId,
		loaded,
		material,
		brief,
		options,
	);
	if (!written.ok) return written;
	const items = inSlotOrder(written.items, material);
	const latencyMs = Math.max(0, ports.clock.now() - startedAt);
	const setId = createId(ports.random, "set");
	const day = dayIn("UTC", ports.clock.now());
	const record = {
		...items,
		day,
		writerName: items.writer.name,
		isModel: items.writer.isModel,
		latencyMs,
	};
	const drafted = draftUnits(items.accepted, material, loaded, record, setId);
	const drafts = drafted.map(({ slot: _, ...draft }) => draft);
	const saved = options.save ? await saveUnits(ports, caller, drafts) : [];
	const notices = [
		...items.notices,
		...competing(brief, material),
		...(material.into === undefined || items.accepted.length === 0
			? []
			: [readByNoRule]),
	];
	const [first] = drafted;
	return {
		ok: true,
		drafts,
		result: {
			runId: options.runId ?? createId(ports.random, "wrn"),
			setId: saved.length > 0 ? setId : null,
			task: brief.task,
			texts: drafted.map((draft, at) => ({
				unitId: saved[at]?.id ?? null,
				slot: draft.slot,
				channel: draft.channel,
				text: draft.text,
				citations: draft.citations,
				unsupported: draft.unsupported,
				findings: draft.findings,
				metrics: draft.metrics,
				flags: flagsOf(items.accepted, drafted.length, at),
			})),
			heldBack: items.heldBack.slice(-60).map(({ slot, text, objections }) => ({
				slot,
				text: text.slice(0, 20_000),
				objections: [...objections],
			})),
			dropped: items.dropped,
			shortfall: shortfallOf(material, items),
			notices: unique(notices).slice(0, 20),
			passages: material.passages.map(({ id, sourceId, title, url, text }) => ({
				id,
				sourceId,
				title,
				url,
				text: text.slice(0, unitBounds.text),
			})),
			provenance:
				first?.provenance ??
				completedBy(items, loaded, material, { latencyMs, day }),
			markup: markupOf(first?.channel, items.writer.isModel),
			isFromCache: items.isFromCache,
			latencyMs,
		},
	};
}

/** Texts in the order they are read: slot by slot as the task has them, each slot as it was written. A page keeps the order of its parts. */
function inSlotOrder(
	items: WrittenItems,
	{ task, slots }: WritingMaterial,
): WrittenItems {
	if (writingTasks[task].isOneText) return items;
	const place = new Map(slots.map(({ name }, at) => [name, at]));
	return {
		...items,
		accepted: items.accepted.toSorted(
			(a, b) => (place.get(a.slot) ?? 0) - (place.get(b.slot) ?? 0),
		),
	};
}

function makeMaterial(
	brief: WritingBrief,
	loaded: LoadedWriting,
	passages: readonly WritingPassage[],
): WritingMaterial {
	const material = materialFromBrief(brief, {
		...loaded.defaults,
		passages,
		...complaintsAbout(brief, loaded.rules),
	});
	const examples = chooseExamples(loaded.corrected, {
		channels: new Set(material.slots.map(({ channel }) => channel)),
		about: [brief.product.name, ...brief.keywords, brief.goal].join(" "),
		most: unitBounds.examples,
		mostCharacters: mostExampleCharacters,
	});
	return examples.length === 0 ? material : { ...material, examples };
}

async function writeMaterial(
	ports: Ports,
	workspaceId: string,
	loaded: LoadedWriting,
	material: WritingMaterial,
	brief: WritingBrief,
	options: WriteOptions,
): Promise<
	| { readonly ok: true; readonly items: WrittenItems }
	| (Written & { readonly ok: false })
> {
	const { template } = loaded;
	if (template !== null) {
		const items = await writeItems(
			ports,
			workspaceId,
			{ ...loaded, template },
			material,
			{
				feature: options.feature,
				competitors: [...brief.competitors, ...loaded.settings.competitors],
				onAccepted: options.onAccepted,
			},
		);
		return { ok: true, items };
	}
	const computed = computeText(material, brief.product.description);
	if (!computed.ok) return computed;
	await options.onAccepted?.(computed.item);
	const writer = ports.writers.at(-1);
	if (writer === undefined) throw new Error("no embedded writer");
	return {
		ok: true,
		items: {
			accepted: [computed.item],
			heldBack: [],
			dropped: 0,
			notices: [],
			writer,
			model: "rules",
			spent: [],
			fingerprint: await fingerprintWriting(ports, loaded, material),
			prompt: null,
			isFromCache: false,
		},
	};
}

/** Translations go into languages the workspace wants, and out of them. */
function languagesNotSet(
	{ task, language, source }: WritingBrief,
	{ languages }: LoadedWriting["settings"],
): BriefProblem[] {
	if (task !== "localisation") return [];
	const asked = [
		{ field: "language", language },
		{ field: "source.language", language: source?.language ?? "de" },
	] as const;
	return asked.flatMap(({ field, language: one }) => {
		if (isHouseLanguage(one) || languages.includes(one)) return [];
		const name = nameOfLanguage(one);
		return [
			{
				field,
				message: {
					de: `${name.de} ist für diesen Arbeitsbereich nicht eingerichtet.`,
					en: `${name.en} is not set up for this workspace.`,
				},
				fix: {
					de: "Ein Admin nimmt die Sprache unter „Budgets und Schranken“ auf.",
					en: "An admin adds the language under “Budgets and guards”.",
				},
			},
		];
	});
}

const readByNoRule: Localised = {
	de: "Geprüft sind Länge, Zahlen, Namen, Glossar, Verbotenes, Links und persönliche Daten, dazu Recht, Aussagen und Beleidigungen an der Rückübersetzung. Stilleitfaden und Rechtsregeln lesen nur Deutsch und Englisch: Bitte liest jemand gegen, der die Sprache kann.",
	en: "Checked are length, figures, names, glossary, forbidden words, links and personal data, and on the text translated back also law, claims and insults. Style guide and rules of law read German and English only: please have somebody who knows the language read it.",
};

const noSuchTemplate: BriefProblem = {
	field: "templateVersion",
	message: {
		de: "Diese Fassung der Vorlage gibt es nicht.",
		en: "There is no such version of the template.",
	},
	fix: {
		de: "Nennen Sie eine vorhandene oder lassen Sie das Feld weg.",
		en: "Name one that exists, or leave the field out.",
	},
};

/** What is flagged about a text: its item's objections, or those of all items where they became one text, such as an outline. */
function flagsOf(
	accepted: readonly GuardedItem[],
	texts: number,
	at: number,
): GuardedItem["objections"][number][] {
	const behind =
		texts === accepted.length ? accepted.slice(at, at + 1) : accepted;
	return behind.flatMap(({ objections }) => objections).slice(0, mostFlags);
}

function shortfallOf(
	material: WritingMaterial,
	items: WrittenItems,
): Localised | null {
	const missing = material.slots.some(
		({ name, wanted }) =>
			items.accepted.filter(({ slot }) => slot === name).length < wanted,
	);
	if (
		!missing ||
		(material.task === "seo-outline" && items.accepted.length > 0)
	)
		return null;
	if (!items.writer.isModel) return composeItems(material, []).shortfall;
	return {
		de: "Nicht alle gewünschten Texte haben die Prüfungen bestanden. Mehr Quellen oder ein genauerer Auftrag helfen.",
		en: "Not all of the texts asked for passed the checks. More sources or a more exact brief help.",
	};
}

/** A page that is to be found must not take its readers from another one of one's own. */
function competing(
	{ pages, task, product, keywords }: WritingBrief,
	{ language }: WritingMaterial,
): Localised[] {
	if (task !== "seo-outline" && task !== "meta-tags") return [];
	const own = pages.filter(({ url }) => url !== product.url);
	const title = [product.name, ...keywords].join(" ");
	const names = findCompetingPages(title, own)
		.slice(0, 3)
		.map((page) => (language === "de" ? `„${page.title}“` : `“${page.title}”`))
		.join(", ");
	return names === ""
		? []
		: [
				{
					de: `Diese eigenen Seiten suchen dieselben Leser: ${names}. Verlinken Sie sie, oder wählen Sie andere Suchbegriffe.`,
					en: `These pages of yours look for the same readers: ${names}. Link to them, or choose other keywords.`,
				},
			];
}

function markupOf(
	channel: UnitDraft["channel"] | undefined,
	isModel: boolean,
): string | null {
	const node = channel ? markAsMade(channel, isModel).jsonLd : null;
	return node === null
		? null
		: `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
}

function unique(notices: readonly Localised[]): Localised[] {
	return [...new Map(notices.map((notice) => [notice.en, notice])).values()];
}
