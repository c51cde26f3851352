import { languages } from "@lotse/shared/contract/localised.ts";
import type { Session } from "@lotse/shared/contract/session.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { decisionMessages } from "@lotse/shared/ui/messages/decisions.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { type ReactNode, use, useRef } from "react";
import { shellMessages } from "./messages/shell.ts";
import { pageGroups, pages } from "./pages.tsx";
import { preferences, themes } from "./preferences/preferences.ts";
import { usePreferences } from "./preferences/use-preferences.ts";

/** What stands around every page: the way to the others, who one is, language and theme. */
export function Shell({
	session,
	section,
	children,
}: {
	/** Null: nobody is signed in, so there is nowhere to go. */
	session: Session | null;
	/** First part of the place the reader is at. */
	section: string;
	children: ReactNode;
}) {
	const text = useMessages(shellMessages);
	const main = useRef<HTMLElement>(null);
	return (
		<>
			<button
				type="button"
				className="skip lo-button"
				onClick={() => main.current?.focus()}
			>
				{text.skip}
			</button>
			<header className="top">
				<div className="top-inner">
					<a className="brand" href="#/">
						<span className="brand-flag" aria-hidden="true" />
						Lotse
					</a>
					{session ? <Groups section={section} /> : null}
					<Switches />
				</div>
				{session ? <Siblings section={section} /> : null}
			</header>
			<main ref={main} tabIndex={-1}>
				{session ? <Whoami session={session} /> : null}
				{children}
			</main>
		</>
	);
}

const groupOf = (section: string) =>
	pages.find((page) => page.section === section)?.group;

/** The pages of a group that stand in the navigation. */
const namedIn = (group: string | undefined) =>
	pages.flatMap(({ section, group: of, name }) =>
		of === group && name ? [{ section, name }] : [],
	);

function Groups({ section }: { section: string }) {
	const text = useMessages(shellMessages);
	const current = groupOf(section);
	return (
		<nav aria-label={text.navigation}>
			<ul>
				{pageGroups.flatMap((group) => {
					const [first, ...others] = namedIn(group);
					if (!first) return [];
					const kind = others.length > 0 ? "true" : "page";
					return (
						<li key={group}>
							<a
								href={`#/${first.section}`}
								aria-current={group === current ? kind : undefined}
							>
								{text.groups[group]}
							</a>
						</li>
					);
				})}
			</ul>
		</nav>
	);
}

/** The second row: pages of the group one is in, where there is more than one. */
function Siblings({ section }: { section: string }) {
	const text = useMessages(shellMessages);
	const language = use(LanguageContext);
	const group = groupOf(section);
	const siblings = namedIn(group);
	if (!group || siblings.length < 2) return null;
	return (
		<nav className="siblings" aria-label={text.groups[group]}>
			<ul>
				{siblings.map(({ section: one, name }) => (
					<li key={one}>
						<a
							href={`#/${one}`}
							aria-current={one === section ? "page" : undefined}
						>
							{name[language]}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function Whoami({ session }: { session: Session }) {
	const text = useMessages(shellMessages);
	const { role } = useMessages(decisionMessages);
	return (
		<p className="whoami">
			<b>{session.workspace.name}</b>
			{session.workspace.isDemo ? (
				<span className="tag">{text.demo}</span>
			) : null}
			<span>
				{text.signedInAs(session.member.email, role[session.member.role])}
			</span>
		</p>
	);
}

function Switches() {
	const text = useMessages(shellMessages);
	const language = use(LanguageContext);
	const { theme } = usePreferences();
	return (
		<div className="switches">
			<fieldset className="language-switch">
				<legend className="lo-hidden">{text.language}</legend>
				{languages.map((one) => (
					<button
						key={one}
						type="button"
						lang={one}
						aria-pressed={one === language}
						onClick={() => preferences.set({ language: one })}
					>
						{one.toUpperCase()}
						<span className="lo-hidden">
							{one === "de" ? " Deutsch" : " English"}
						</span>
					</button>
				))}
			</fieldset>
			<select
				className="theme-switch"
				aria-label={text.theme}
				value={theme}
				onChange={(event) => {
					const chosen = themes.find((one) => one === event.target.value);
					if (chosen) preferences.set({ theme: chosen });
				}}
			>
				{themes.map((one) => (
					<option key={one} value={one}>
						{text.themes[one]}
					</option>
				))}
			</select>
		</div>
	);
}
