import { rulesVersion } from "@lotse/shared/language/language-version.ts";
import { checkStyleGuide } from "@lotse/shared/language/style-guide/check-style-guide.ts";
import { diffStyleGuides } from "@lotse/shared/language/style-guide/diff-style-guides.ts";
import { emptyStyleGuide } from "@lotse/shared/language/style-guide/empty-style-guide.ts";
import { starterStyleGuides } from "@lotse/shared/language/style-guide/starter-style-guide.ts";
import type { StyleGuide } from "@lotse/shared/language/style-guide/style-guide.ts";
import type { Answers, Canned } from "./fake-service.ts";
import { ids } from "./ids.ts";

/** Versions of the style guide, oldest first. */
export type GuidesWorld = {
	now: number;
	guides: { guide: StyleGuide; note: string }[];
};

/** A guide with something in every section, as its first version. */
export const firstGuide: StyleGuide = {
	...starterStyleGuides.de,
	version: 1,
	name: "Kakaokontor",
	languages: ["de", "en"],
	claims: [
		{
			id: "nr-1",
			wording: "Nr. 1 für Trinkschokolade",
			language: "de",
			source: { title: "Marktstudie 2026", url: "https://example.org/studie" },
			evidence: "study",
			validFrom: "2026-01-01",
			validTo: "2099-12-31",
			markets: ["DE"],
			clears: [],
		},
	],
	embargo: [
		{
			id: "nordstern",
			phrases: ["Nordstern"],
			blockedFrom: null,
			allowedFrom: "2099-03-01",
			reason: "Messe im März",
			insideWords: true,
		},
	],
	notices: [
		{
			id: "alkohol",
			text: "Enthält Alkohol.",
			language: "de",
			words: ["Likör"],
			categories: [],
			channels: [],
			position: "end",
			level: "error",
			reason: "Pralinen mit Likör",
		},
	],
	rules: [
		{
			id: "ours.cheap",
			extends: "existence",
			message: "„%s“ klingt billig.",
			tokens: ["billig"],
		},
	],
	packs: {
		off: [],
		optIn: ["inclusive"],
		overrides: [
			{
				rule: "de-law.sole-position",
				level: "error",
				reason: "Abmahnung im Vorjahr",
			},
		],
	},
};

/** The style guide's routes over versions kept in memory. */
export function cannedGuides(world: GuidesWorld): Answers {
	const at = (version: number) =>
		version === 0 ? emptyStyleGuide : world.guides[version - 1]?.guide;
	const current = (): Canned => ({
		reply: {
			version: world.guides.length,
			guide: at(world.guides.length) ?? emptyStyleGuide,
			savedAt: world.guides.length === 0 ? null : world.now,
			note: world.guides.at(-1)?.note ?? "",
			rulesVersion,
		},
	});
	const put = (sent: unknown, note: unknown): Canned => {
		const checked = checkStyleGuide(sent);
		if (!checked.ok) return { problem: "unprocessable" };
		const version = world.guides.length + 1;
		world.guides.push({
			guide: { ...checked.guide, version },
			note: String(note),
		});
		return current();
	};
	return {
		getStyleGuide: current,
		listStyleGuideVersions: () => ({
			reply: {
				versions: world.guides
					.map(({ note }, index) => ({
						version: index + 1,
						savedAt: world.now,
						savedBy: ids.me,
						savedByEmail: "me@example.test",
						note,
						restoredFrom: null,
					}))
					.toReversed(),
			},
		}),
		diffStyleGuide: ({ from, to }) => {
			const [before, after] = [at(Number(from)), at(Number(to))];
			return before && after
				? { reply: { changes: diffStyleGuides(before, after) } }
				: { problem: "not-found" };
		},
		saveStyleGuide: ({ base, guide, note }) =>
			base === world.guides.length ? put(guide, note) : { problem: "conflict" },
		restoreStyleGuide: ({ version, note }) => put(at(Number(version)), note),
	};
}
