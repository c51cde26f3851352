import { languages } from "@lotse/shared/contract/localised.ts";
import type { Session } from "@lotse/shared/contract/session.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { decisionMessages } from "@lotse/shared/ui/messages/decisions.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { type ReactNode, use, useRef } from "react";
import { shellMessages } from "./messages/shell.ts";
import { preferences, themes } from "./preferences/preferences.ts";
import { usePreferences } from "./preferences/use-preferences.ts";

const sections = [
	{ name: "decide", href: "#/", owns: ["", "decisions"] },
	{ name: "budget", href: "#/budget", owns: ["budget", "models"] },
	{ name: "ads", href: "#/ads", owns: ["ads"] },
	{ name: "copy", href: "#/copy", owns: ["copy"] },
	{ name: "calibration", href: "#/calibration", owns: ["calibration"] },
	{ name: "styleGuide", href: "#/style-guide", owns: ["style-guide"] },
	{ name: "audit", href: "#/audit", owns: ["audit"] },
	{ name: "settings", href: "#/settings", owns: ["settings", "pair"] },
] as const;

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
					{session ? (
						<nav aria-label={text.navigation}>
							<ul>
								{sections.map(({ name, href, owns }) => (
									<li key={name}>
										<a
											href={href}
											aria-current={
												(owns as readonly string[]).includes(section)
													? "page"
													: undefined
											}
										>
											{text[name]}
										</a>
									</li>
								))}
							</ul>
						</nav>
					) : null}
					<Switches />
				</div>
			</header>
			<main ref={main} tabIndex={-1}>
				{session ? <Whoami session={session} /> : null}
				{children}
			</main>
		</>
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
