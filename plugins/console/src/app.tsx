import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { TimeZoneContext } from "@lotse/shared/ui/time-zone-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import {
	lazy,
	type ReactNode,
	Suspense,
	useLayoutEffect,
	useMemo,
} from "react";
import { shellMessages } from "./messages/shell.ts";
import { PageSwitch } from "./page-switch.tsx";
import { Loading } from "./parts/loading.tsx";
import { PageHeading } from "./parts/page-heading.tsx";
import { ProblemNotice } from "./parts/problem-notice.tsx";
import { browserLanguage } from "./preferences/browser-language.ts";
import { usePreferences } from "./preferences/use-preferences.ts";
import { usePlace } from "./routing/use-place.ts";
import { client } from "./session/client.ts";
import { SessionContext } from "./session/session-context.ts";
import type { SessionState } from "./session/session-state.ts";
import { useSessionState } from "./session/use-session-state.ts";
import { Shell } from "./shell.tsx";

const SignInPage = lazy(async () => ({
	default: (await import("./pages/sign-in/sign-in-page.tsx")).SignInPage,
}));

/** Language, theme, session; then the page. */
export function App() {
	const { language: chosen, theme } = usePreferences();
	const { state, reload } = useSessionState();
	const workspace =
		state.state === "signed-in" ? state.session.workspace : null;
	const language =
		chosen ?? workspace?.language ?? browserLanguage(navigator.languages);
	client.setLanguage(language);
	useLayoutEffect(() => {
		document.documentElement.lang = language;
		if (theme === "system") delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = theme;
	}, [language, theme]);
	return (
		<LanguageContext value={language}>
			<TimeZoneContext value={workspace?.timeZone ?? "UTC"}>
				<SignedIn state={state} reload={reload} />
			</TimeZoneContext>
		</LanguageContext>
	);
}

function SignedIn({
	state,
	reload,
}: {
	state: SessionState;
	reload: () => void;
}) {
	const place = usePlace();
	const section = place.path[0] ?? "";
	const session = state.state === "signed-in" ? state.session : null;
	const access = useMemo(
		() => (session ? { session, reload } : null),
		[session, reload],
	);
	const frame = (page: ReactNode) => (
		<Shell session={session} section={section}>
			{page}
		</Shell>
	);
	if (section === "sign-in" || state.state === "signed-out")
		return frame(
			<Suspense fallback={<Loading />}>
				<SignInPage place={place} onSignedIn={reload} />
			</Suspense>,
		);
	if (state.state === "loading") return frame(<Loading />);
	if (state.state === "problem")
		return frame(<Unreachable retry={reload} problem={state.problem} />);
	return (
		<SessionContext value={access}>
			{frame(<PageSwitch key={session?.workspace.id} place={place} />)}
		</SessionContext>
	);
}

function Unreachable(props: Parameters<typeof ProblemNotice>[0]) {
	const text = useMessages(shellMessages);
	return (
		<>
			<PageHeading title={text.brokenTitle} />
			<ProblemNotice {...props} />
		</>
	);
}
