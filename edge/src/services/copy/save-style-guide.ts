import type { Language } from "@lotse/shared/contract/localised.ts";
import type { FieldProblem } from "@lotse/shared/contract/problem.ts";
import { checkStyleGuide } from "@lotse/shared/language/style-guide/check-style-guide.ts";
import { diffStyleGuides } from "@lotse/shared/language/style-guide/diff-style-guides.ts";
import { emptyStyleGuide } from "@lotse/shared/language/style-guide/empty-style-guide.ts";
import type { StyleGuide } from "@lotse/shared/language/style-guide/style-guide.ts";
import { canonicalJson } from "@lotse/shared/trust/audit/canonical-json.ts";
import type { Caller, Ports, StoredStyleGuide } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { describeGuideConflict } from "./describe-guide-conflict.ts";

export interface StyleGuideSave {
	/** The version the sender began with. */
	readonly base: number;
	readonly guide: unknown;
	readonly note: string;
	readonly restoredFrom: number | null;
}

export type StyleGuideSaved =
	| { readonly ok: true; readonly stored: StoredStyleGuide }
	/** Nothing differs from what is there; nothing was written. */
	| { readonly ok: true; readonly stored: null }
	| {
			readonly ok: false;
			readonly code: "conflict" | "unprocessable";
			readonly detail?: string;
			readonly errors: FieldProblem[];
	  };

/** Changes named in the audit entry; the version itself holds them all. */
const mostNamed = 50;

/**
 * Saves a style guide as the next version, with its trace, unless another version was saved since `base`: then both sides' changes come back
 * and nothing is written. The audit entry holds the guide's digest, so that a version can be proved unchanged.
 */
export async function saveStyleGuide(
	ports: Ports,
	caller: Caller,
	save: StyleGuideSave,
	language: Language,
): Promise<StyleGuideSaved> {
	const checked = checkStyleGuide(save.guide);
	if (!checked.ok)
		return {
			ok: false,
			code: "unprocessable",
			errors: checked.problems.map(({ field, message, fix }) => ({
				field: `guide${field === "" ? "" : `.${field}`}`.slice(0, 200),
				message: message[language].slice(0, 2_000),
				fix: fix[language].slice(0, 2_000),
			})),
		};
	const { styleGuides } = ports.store.of(caller.workspaceId);
	const current = await styleGuides.currentVersion();
	if ((current ?? 0) !== save.base)
		return conflict(ports, caller, save.base, checked.guide, language);
	const before = await guideAt(ports, caller, save.base);
	const changes = diffStyleGuides(before, checked.guide);
	if (current !== null && changes.length === 0)
		return { ok: true, stored: null };
	const version = save.base + 1;
	const guide: StyleGuide = { ...checked.guide, version };
	const stored: StoredStyleGuide = {
		guide,
		info: {
			version,
			savedAt: ports.clock.now(),
			savedBy: caller.memberId,
			savedByEmail: caller.email,
			note: save.note,
			restoredFrom: save.restoredFrom,
		},
	};
	const committed = await commitWithAudit(
		ports,
		caller.workspaceId,
		{
			actor: caller.memberId,
			action:
				save.restoredFrom === null ? "style-guide.save" : "style-guide.restore",
			subject: `style-guide ${version}`,
			detail: {
				version,
				note: save.note,
				restoredFrom: save.restoredFrom,
				digest: await ports.secrets.digest(canonicalJson(guide)),
				changeCount: changes.length,
				changes: changes
					.slice(0, mostNamed)
					.map(({ section, kind, id }) => `${kind} ${section}.${id}`),
			},
		},
		[styleGuides.create(stored)],
	);
	return committed.ok
		? { ok: true, stored }
		: conflict(ports, caller, save.base, checked.guide, language);
}

/** The guide of a version; the empty one for 0 and for versions that do not exist. */
async function guideAt(
	ports: Ports,
	{ workspaceId }: Caller,
	version: number,
): Promise<StyleGuide> {
	const { styleGuides } = ports.store.of(workspaceId);
	const stored = version === 0 ? null : await styleGuides.get(version);
	return stored?.guide ?? emptyStyleGuide;
}

async function conflict(
	ports: Ports,
	caller: Caller,
	base: number,
	ours: StyleGuide,
	language: Language,
): Promise<StyleGuideSaved> {
	const { styleGuides } = ports.store.of(caller.workspaceId);
	const [latest] = await styleGuides.list({ limit: 1 });
	const [before, theirs] = await Promise.all([
		guideAt(ports, caller, base),
		guideAt(ports, caller, latest?.version ?? 0),
	]);
	const version = latest?.version ?? 0;
	const who = latest?.savedByEmail ?? "";
	return {
		ok: false,
		code: "conflict",
		detail:
			language === "de"
				? `Inzwischen gilt Version ${version}${who === "" ? "" : ` von ${who}`}; Ihre Änderungen beruhen auf Version ${base}. Laden Sie die neue Fassung und tragen Sie Ihre Änderungen dort ein.`
				: `Version ${version}${who === "" ? "" : ` by ${who}`} holds by now; your changes are based on version ${base}. Load the new one and enter your changes there.`,
		errors: describeGuideConflict({ base: before, theirs, ours }, language),
	};
}
