import type { Localised } from "@lotse/shared/contract/localised.ts";
import { type ComponentType, lazy, type ReactNode } from "react";
import { HomePage } from "./pages/home/home-page.tsx";
import type { Place } from "./routing/parse-hash.ts";

/** What the first row of the navigation names, in its order. */
export const pageGroups = [
	"decide",
	"copy",
	"budget",
	"customers",
	"data",
	"audit",
	"settings",
] as const;

/** A page of the console as data: the way there, its name in the navigation, and what to show. */
export interface PageEntry {
	/** First part of the address: `budget` for `#/budget`; empty for home. */
	readonly section: string;
	readonly group: (typeof pageGroups)[number];
	/** Its name in the navigation; null for a page one reaches from another. */
	readonly name: Localised | null;
	/** Null: there is no such page. `id` is the second part of the address. */
	readonly show: (id: string | null, query: Place["query"]) => ReactNode | null;
}

/** A page without parts of its own: anything behind its section is no page. */
const alone = (Page: ComponentType) => (id: string | null) =>
	id === null ? <Page /> : null;

const AdsPage = lazy(async () => ({
	default: (await import("./pages/ads/ads-page.tsx")).AdsPage,
}));
const AuditPage = lazy(async () => ({
	default: (await import("./pages/audit/audit-page.tsx")).AuditPage,
}));
const BudgetPage = lazy(async () => ({
	default: (await import("./pages/budget/budget-page.tsx")).BudgetPage,
}));
const CalibrationPage = lazy(async () => ({
	default: (await import("./pages/calibration/calibration-page.tsx"))
		.CalibrationPage,
}));
const CopyPage = lazy(async () => ({
	default: (await import("./pages/copy/copy-page.tsx")).CopyPage,
}));
const CopySettingsPage = lazy(async () => ({
	default: (await import("./pages/copy-settings/copy-settings-page.tsx"))
		.CopySettingsPage,
}));
const CustomersPage = lazy(async () => ({
	default: (await import("./pages/customers/customers-page.tsx")).CustomersPage,
}));
const DataPage = lazy(async () => ({
	default: (await import("./pages/data/data-page.tsx")).DataPage,
}));
const DecisionPage = lazy(async () => ({
	default: (await import("./pages/decision/decision-page.tsx")).DecisionPage,
}));
const EvalsPage = lazy(async () => ({
	default: (await import("./pages/evals/evals-page.tsx")).EvalsPage,
}));
const KnowledgePage = lazy(async () => ({
	default: (await import("./pages/knowledge/knowledge-page.tsx")).KnowledgePage,
}));
const ModelPage = lazy(async () => ({
	default: (await import("./pages/model/model-page.tsx")).ModelPage,
}));
const PairPage = lazy(async () => ({
	default: (await import("./pages/pair/pair-page.tsx")).PairPage,
}));
const PrivacyPage = lazy(async () => ({
	default: (await import("./pages/privacy/privacy-page.tsx")).PrivacyPage,
}));
const ProductsPage = lazy(async () => ({
	default: (await import("./pages/products/products-page.tsx")).ProductsPage,
}));
const QualityPage = lazy(async () => ({
	default: (await import("./pages/quality/quality-page.tsx")).QualityPage,
}));
const ReviewQueuePage = lazy(async () => ({
	default: (await import("./pages/review-queue/review-queue-page.tsx"))
		.ReviewQueuePage,
}));
const SegmentsPage = lazy(async () => ({
	default: (await import("./pages/segments/segments-page.tsx")).SegmentsPage,
}));
const RegistryPage = lazy(async () => ({
	default: (await import("./pages/registry/registry-page.tsx")).RegistryPage,
}));
const SettingsPage = lazy(async () => ({
	default: (await import("./pages/settings/settings-page.tsx")).SettingsPage,
}));
const ShopPage = lazy(async () => ({
	default: (await import("./pages/shop/shop-page.tsx")).ShopPage,
}));
const StyleGuidePage = lazy(async () => ({
	default: (await import("./pages/style-guide/style-guide-page.tsx"))
		.StyleGuidePage,
}));
const TemplatesPage = lazy(async () => ({
	default: (await import("./pages/templates/templates-page.tsx")).TemplatesPage,
}));
const WritePage = lazy(async () => ({
	default: (await import("./pages/write/write-page.tsx")).WritePage,
}));

/** Every page; each is loaded when it is first met. A new page is a row here and its own folder. */
export const pages: readonly PageEntry[] = [
	{
		section: "",
		group: "decide",
		name: { de: "Entscheiden", en: "Decide" },
		show: alone(HomePage),
	},
	{
		section: "decisions",
		group: "decide",
		name: null,
		show: (id) => (id ? <DecisionPage decisionId={id} /> : null),
	},
	{
		section: "write",
		group: "copy",
		name: { de: "Schreiben", en: "Write" },
		show: alone(WritePage),
	},
	{
		section: "copy",
		group: "copy",
		name: { de: "Prüfen", en: "Check" },
		show: alone(CopyPage),
	},
	{
		section: "review",
		group: "copy",
		name: { de: "Freigabe", en: "Review" },
		show: alone(ReviewQueuePage),
	},
	{
		section: "knowledge",
		group: "copy",
		name: { de: "Quellen", en: "Sources" },
		show: alone(KnowledgePage),
	},
	{
		section: "style-guide",
		group: "copy",
		name: { de: "Leitfaden", en: "Style guide" },
		show: alone(StyleGuidePage),
	},
	{
		section: "templates",
		group: "copy",
		name: { de: "Vorlagen", en: "Templates" },
		show: alone(TemplatesPage),
	},
	{
		section: "evals",
		group: "copy",
		name: { de: "Evals", en: "Evals" },
		show: alone(EvalsPage),
	},
	{
		section: "calibration",
		group: "copy",
		name: { de: "Trefferquote", en: "Hit rate" },
		show: alone(CalibrationPage),
	},
	{
		section: "copy-settings",
		group: "copy",
		name: { de: "Budgets", en: "Budgets" },
		show: alone(CopySettingsPage),
	},
	{
		section: "budget",
		group: "budget",
		name: { de: "Verteilen", en: "Allocate" },
		show: (id, query) =>
			id === null ? <BudgetPage jobId={query.get("job")} /> : null,
	},
	{
		section: "models",
		group: "budget",
		name: null,
		show: (id) => (id ? <ModelPage modelId={id} /> : null),
	},
	{
		section: "ads",
		group: "budget",
		name: { de: "Google Ads", en: "Google Ads" },
		show: alone(AdsPage),
	},
	{
		section: "customers",
		group: "customers",
		name: { de: "Kunden", en: "Customers" },
		show: alone(CustomersPage),
	},
	{
		section: "products",
		group: "customers",
		name: { de: "Artikel", en: "Products" },
		show: alone(ProductsPage),
	},
	{
		section: "shop",
		group: "customers",
		name: { de: "Shop", en: "Shop" },
		show: alone(ShopPage),
	},
	{
		section: "registry",
		group: "customers",
		name: { de: "Modelle", en: "Models" },
		show: alone(RegistryPage),
	},
	{
		section: "data",
		group: "data",
		name: { de: "Ereignisse", en: "Events" },
		show: alone(DataPage),
	},
	{
		section: "quality",
		group: "data",
		name: { de: "Qualität & Herkunft", en: "Quality & lineage" },
		show: alone(QualityPage),
	},
	{
		section: "segments",
		group: "data",
		name: { de: "Segmente", en: "Segments" },
		show: alone(SegmentsPage),
	},
	{
		section: "privacy",
		group: "data",
		name: { de: "Datenschutz", en: "Privacy" },
		show: alone(PrivacyPage),
	},
	{
		section: "audit",
		group: "audit",
		name: { de: "Protokoll", en: "Audit trail" },
		show: (id, query) =>
			id === null ? <AuditPage subject={query.get("subject") ?? ""} /> : null,
	},
	{
		section: "settings",
		group: "settings",
		name: { de: "Einstellungen", en: "Settings" },
		show: alone(SettingsPage),
	},
	{
		section: "pair",
		group: "settings",
		name: null,
		show: (id, query) => (id === null ? <PairPage query={query} /> : null),
	},
];
