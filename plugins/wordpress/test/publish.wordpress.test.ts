import {
	addWordpressSite,
	publishToWordpress,
	readWordpressPost,
	searchWordpress,
	undoPublication,
} from "@lotse/shared/contract/publishing.ts";
import { moveUnits } from "@lotse/shared/contract/unit-moves.ts";
import { getUnit, listUnits } from "@lotse/shared/contract/units.ts";
import { wordpressText } from "@lotse/shared/trust/unit/wordpress-text.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	endDemoFit,
	expectOk,
	signedIn,
	startOn,
	temporaryFolder,
} from "../../../scripts/journey/local.ts";
import type { LocalService } from "../../../scripts/lib/local-service.ts";
import { checkMeans } from "./check-means.ts";
import { startWordPress, type WordPress } from "./start-wordpress.ts";

const means = await checkMeans();
if (means.ok) describe("an approved text in a real WordPress", onSite);
else
	it("tells in a line why WordPress could not be started", () => {
		console.log(`The WordPress tests did not run: ${means.reason}.`);
		expect(means.reason).not.toBe("");
	});

function onSite(): void {
	const folder = temporaryFolder();
	let site: WordPress;
	let edge: LocalService;
	let password: string;
	let postId: number;

	beforeAll(async () => {
		// WordPress hands out application passwords without TLS on a local site only.
		process.env.WP_ENVIRONMENT_TYPE = "local";
		[site, edge] = await Promise.all([
			startWordPress("6.5", 9700),
			startOn(folder.path),
		]);
		password = await site.run(
			"[ $p ] = WP_Application_Passwords::create_new_application_password( 1, [ 'name' => 'Lotse' ] ); echo $p;",
		);
		postId = Number(
			await site.run(
				"echo wp_insert_post( [ 'post_title' => 'Zartbitter & mehr', 'post_content' => '<p>Alt</p>', 'post_status' => 'publish' ] );",
			),
		);
	});
	afterAll(async () => {
		await Promise.all([site?.stop(), edge?.stop()]);
		folder.remove();
	});

	const contentNow = () =>
		site.run(`echo get_post( ${postId} )->post_content;`);

	it("is marked for machines where all HTML may be written, and leaves nothing to be seen where not", async () => {
		const text = wordpressText(
			"Erst.",
			"content",
			null,
			"https://schema.org/x",
		);
		const packed = Buffer.from(text).toString("base64");
		const filtered = await site.run(
			`echo wp_kses_post( base64_decode( '${packed}' ) );`,
		);
		expect(filtered).not.toContain("schema.org/x");
		expect(filtered.replace(/<!--.*?-->|<[^>]*>/gs, "").trim()).toBe("Erst.");
		const kept = await site.run(
			`wp_set_current_user( 1 ); $id = wp_insert_post( [ 'post_title' => 'Mark', 'post_content' => base64_decode( '${packed}' ) ] ); echo get_post( $id )->post_content;`,
		);
		expect(kept).toContain('href="https://schema.org/x"');
	});

	it("is put in, with its record, and taken back; what somebody changed since stays", async () => {
		const admin = await signedIn(edge, "admin");
		await endDemoFit(admin);
		const editor = await signedIn(edge, "editor");
		const approver = await signedIn(edge, "approver");
		const wrong = await admin.call(addWordpressSite, {
			url: site.url,
			username: "admin",
			password: "not the password",
		});
		expect(wrong.ok).toBe(false);
		const { id: siteId } = await expectOk(admin, addWordpressSite, {
			url: site.url,
			username: "admin",
			password,
		});
		const { units } = await expectOk(editor, listUnits, {
			channel: "product-text",
		});
		const [product] = units;
		if (product === undefined) throw new Error("the demo has no product text");
		const unitId = product.id;
		for (const [client, action, version] of [
			[editor, "submit", 1],
			[approver, "approve", 2],
		] as const) {
			const { outcomes } = await expectOk(client, moveUnits, {
				units: [{ unitId, version }],
				action,
			});
			expect(outcomes[0]?.problem).toBeNull();
		}
		const { posts } = await expectOk(editor, searchWordpress, {
			siteId,
			search: "Zartbitter",
		});
		expect(posts).toContainEqual(
			expect.objectContaining({ kind: "posts", postId }),
		);
		const post = { siteId, kind: "posts", postId } as const;
		const before = await expectOk(editor, readWordpressPost, post);
		const hash =
			before.fields.find(({ field }) => field === "content")?.hash ?? "";
		const published = await expectOk(editor, publishToWordpress, {
			...post,
			unitId,
			version: 3,
			field: "content",
			hash,
		});
		expect(published.state).toBe("published");
		const [firstLine = ""] = product.text.split("\n");
		expect(await contentNow()).toContain(firstLine.replaceAll("&", "&amp;"));
		const stale = await editor.call(publishToWordpress, {
			...post,
			unitId,
			version: 4,
			field: "content",
			hash,
		});
		expect(stale.ok ? "" : stale.problem.code).toBe("conflict");
		const [publication] = published.publications;
		await expectOk(editor, undoPublication, {
			publicationId: publication?.id ?? "",
		});
		expect(await contentNow()).toBe("<p>Alt</p>");
		const record = await expectOk(editor, getUnit, { unitId });
		expect(record.steps.map(({ move }) => move)).toEqual([
			"create",
			"submit",
			"approve",
			"publish",
			"take-back",
		]);
	});
}
