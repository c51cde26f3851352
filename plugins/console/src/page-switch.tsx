import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { lazy, Suspense } from "react";
import { shellMessages } from "./messages/shell.ts";
import { HomePage } from "./pages/home/home-page.tsx";
import { CatchBug } from "./parts/catch-bug.tsx";
import { Loading } from "./parts/loading.tsx";
import { PageHeading } from "./parts/page-heading.tsx";
import type { Place } from "./routing/parse-hash.ts";

const AdsPage = lazy(async () => ({
	default: (await import("./pages/ads/ads-page.tsx")).AdsPage,
}));
const BudgetPage = lazy(async () => ({
	default: (await import("./pages/budget/budget-page.tsx")).BudgetPage,
}));
const ModelPage = lazy(async () => ({
	default: (await import("./pages/model/model-page.tsx")).ModelPage,
}));
const DecisionPage = lazy(async () => ({
	default: (await import("./pages/decision/decision-page.tsx")).DecisionPage,
}));
const CopyPage = lazy(async () => ({
	default: (await import("./pages/copy/copy-page.tsx")).CopyPage,
}));
const StyleGuidePage = lazy(async () => ({
	default: (await import("./pages/style-guide/style-guide-page.tsx"))
		.StyleGuidePage,
}));
const CalibrationPage = lazy(async () => ({
	default: (await import("./pages/calibration/calibration-page.tsx"))
		.CalibrationPage,
}));
const AuditPage = lazy(async () => ({
	default: (await import("./pages/audit/audit-page.tsx")).AuditPage,
}));
const SettingsPage = lazy(async () => ({
	default: (await import("./pages/settings/settings-page.tsx")).SettingsPage,
}));
const PairPage = lazy(async () => ({
	default: (await import("./pages/pair/pair-page.tsx")).PairPage,
}));

/** The page that belongs to a place; each is loaded when it is first met. */
export function PageSwitch({ place }: { place: Place }) {
	const key = place.path.join("/");
	return (
		<CatchBug key={key} show={(message) => <Broken message={message} />}>
			<Suspense fallback={<Loading />}>{pageFor(place)}</Suspense>
		</CatchBug>
	);
}

function pageFor(place: Place) {
	const [section, id, ...more] = place.path;
	if (section === undefined) return <HomePage />;
	if (more.length > 0) return <NotFound />;
	if (section === "models" && id) return <ModelPage modelId={id} />;
	if (section === "decisions" && id) return <DecisionPage decisionId={id} />;
	if (id !== undefined) return <NotFound />;
	if (section === "budget")
		return <BudgetPage jobId={place.query.get("job")} />;
	if (section === "ads") return <AdsPage />;
	if (section === "copy") return <CopyPage />;
	if (section === "style-guide") return <StyleGuidePage />;
	if (section === "calibration") return <CalibrationPage />;
	if (section === "audit")
		return <AuditPage subject={place.query.get("subject") ?? ""} />;
	if (section === "settings") return <SettingsPage />;
	if (section === "pair") return <PairPage query={place.query} />;
	return <NotFound />;
}

function NotFound() {
	const text = useMessages(shellMessages);
	return (
		<>
			<PageHeading title={text.notFoundTitle}>{text.notFoundText}</PageHeading>
			<a className="lo-button" href="#/">
				{text.toHome}
			</a>
		</>
	);
}

function Broken({ message }: { message: string }) {
	const text = useMessages(shellMessages);
	return (
		<>
			<PageHeading title={text.brokenTitle}>{text.brokenText}</PageHeading>
			<pre className="bug">{message}</pre>
			<button
				type="button"
				className="lo-button lo-button-main"
				onClick={() => window.location.reload()}
			>
				{text.reload}
			</button>
		</>
	);
}
