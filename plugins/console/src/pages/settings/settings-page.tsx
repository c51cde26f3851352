import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { settingsMessages } from "../../messages/settings.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ForYou } from "./for-you.tsx";
import { Members } from "./members.tsx";
import { SignOut } from "./sign-out.tsx";
import { SwitchWorkspace } from "./switch-workspace.tsx";
import { Tokens } from "./tokens.tsx";
import { WorkspacePolicy } from "./workspace-policy.tsx";

/** Everything one sets: for oneself, for the workspace, for what connects to it. */
export function SettingsPage() {
	const text = useMessages(settingsMessages);
	const language = use(LanguageContext);
	return (
		<>
			<PageHeading title={text.title} />
			<ForYou />
			<WorkspacePolicy />
			<SwitchWorkspace />
			<Members />
			<Tokens />
			<section aria-labelledby="extension">
				<h2 id="extension">{text.extension}</h2>
				<p>{text.extensionLead}</p>
				<p>
					{text.practice}{" "}
					<a href={`practice/google-ads/?hl=${language}`}>{text.practiceAds}</a>
					, <a href={`practice/cms/?hl=${language}`}>{text.practiceCms}</a>
				</p>
			</section>
			<SignOut />
		</>
	);
}
