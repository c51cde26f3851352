import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { TimeZoneContext } from "@lotse/shared/ui/time-zone-context.ts";
import { useEffect, useState } from "react";
import { spokenLanguage } from "../settings/spoken-language.ts";
import { panelWords } from "../words/panel-words.ts";
import { ApprovedView } from "./approved-view.tsx";
import { BudgetsView } from "./budgets-view.tsx";
import { CompareView } from "./compare-view.tsx";
import { GuideView } from "./guide-view.tsx";
import { HistoryView } from "./history-view.tsx";
import { SettingsView } from "./settings-view.tsx";
import { TextView } from "./text-view.tsx";
import { usePage } from "./use-page.ts";
import { useSettings } from "./use-settings.ts";

const views = [
	"text",
	"compare",
	"approved",
	"budgets",
	"guide",
	"history",
	"settings",
] as const;
type View = (typeof views)[number];

const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The side panel: the focused field explained, two versions compared, budgets, and the settings. */
export function Panel() {
	const settings = useSettings();
	const page = usePage();
	const [view, setView] = useState<View>("text");
	const language = spokenLanguage(settings);
	const text = panelWords[language];
	useEffect(() => {
		document.documentElement.lang = language;
		document.title = text.title;
	}, [language, text.title]);
	return (
		<LanguageContext value={language}>
			<TimeZoneContext value={timeZone}>
				<header className="panel-head">
					<h1>
						<img src="/icon/48.png" alt="" width="22" height="22" />
						{text.title}
					</h1>
					<nav aria-label={text.views}>
						{views.map((name) => (
							<button
								key={name}
								type="button"
								aria-current={name === view ? "page" : undefined}
								onClick={() => setView(name)}
							>
								{text[name]}
							</button>
						))}
					</nav>
				</header>
				<main>
					{view === "text" ? (
						<TextView page={page} settings={settings} />
					) : null}
					{view === "compare" ? <CompareView field={page.field} /> : null}
					{view === "approved" ? (
						<ApprovedView
							page={page}
							openSettings={() => setView("settings")}
						/>
					) : null}
					{view === "budgets" ? (
						<BudgetsView page={page} openSettings={() => setView("settings")} />
					) : null}
					{view === "guide" ? <GuideView /> : null}
					{view === "history" ? <HistoryView settings={settings} /> : null}
					{view === "settings" ? (
						<SettingsView page={page} settings={settings} />
					) : null}
				</main>
			</TimeZoneContext>
		</LanguageContext>
	);
}
