import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { CopyChannel } from "@lotse/shared/language/copy-channel.ts";

/** One kind of field of a site. Data only: selectors and labels, no logic. */
export type SiteField = {
	readonly channel: CopyChannel;
	readonly name: Localised;
	/** What it may be made of; `rich` is an element the page lets people edit. */
	readonly elements: readonly ("input" | "textarea" | "rich")[];
	/** The field lies inside an element that matches one of these. */
	readonly within: readonly string[];
	/** The length limit the page itself states (`maxlength` or a counter "12 / 30"). */
	readonly limit: number;
	/** How the field's label begins, in any interface language known. */
	readonly labels: readonly string[];
};

/** A table of a site that suggestions can stand beside. Data only: where it is, and how a row is told from another. */
export type SiteTable = {
	readonly id: "campaigns";
	/** The page's path begins with one of these. */
	readonly paths: readonly string[];
	/** What the table scrolls in. */
	readonly root: readonly string[];
	/** The row of headings. */
	readonly head: readonly string[];
	readonly row: readonly string[];
	/** A link in the row whose address carries the campaign's number … */
	readonly link: readonly string[];
	/** … in this parameter … */
	readonly parameter: string;
	/** … and in none of these, or the row is about something smaller. */
	readonly without: readonly string[];
	/** Where the page shows the account's number. */
	readonly account: readonly string[];
};

export type Site = {
	readonly id: string;
	readonly name: string;
	readonly hosts: readonly string[];
	/** Where the console serves a look-alike of this site. */
	readonly practicePath?: string;
	readonly fields: readonly SiteField[];
	readonly tables?: readonly SiteTable[];
	/** Whether a field that is none of `fields` is judged as plain text or left alone. */
	readonly others: "plain" | "leave";
	/** The day the selectors were last looked at, `YYYY-MM-DD`. */
	readonly checked: string;
};
