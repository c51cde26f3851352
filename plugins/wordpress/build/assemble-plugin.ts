import { createHash } from "node:crypto";
import {
	cpSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { compileTranslations } from "./compile-translations.ts";
import { makeZip } from "./make-zip.ts";

/** The scripts of WordPress the editor's script needs on the page before it. */
const dependencies = [
	"wp-a11y",
	"wp-api-fetch",
	"wp-block-editor",
	"wp-blocks",
	"wp-components",
	"wp-data",
	"wp-edit-post",
	"wp-editor",
	"wp-element",
	"wp-notices",
	"wp-plugins",
	"wp-rich-text",
];

/**
 * Puts PHP, translations and the built script together as WordPress expects a plugin, in `made`, and zips it beside that:
 * `dist/lotse.zip` is what one uploads under Plugins → Add New.
 */
export function assemblePlugin(home: string, made: string): void {
	const assets = join(made, "assets");
	for (const name of readdirSync(made))
		if (name !== "assets") rmSync(join(made, name), { recursive: true });
	cpSync(join(home, "plugin"), made, { recursive: true });
	const languages = join(made, "languages");
	for (const name of readdirSync(languages).filter((one) =>
		one.endsWith(".po"),
	))
		writeFileSync(
			join(languages, name.replace(/\.po$/, ".mo")),
			compileTranslations(readFileSync(join(languages, name), "utf8")),
		);
	const version = createHash("sha256")
		.update(readFileSync(join(assets, "editor.js")))
		.update(readFileSync(join(assets, "editor.css")))
		.digest("hex")
		.slice(0, 12);
	writeFileSync(
		join(assets, "editor.asset.php"),
		`<?php return array( 'dependencies' => array( ${dependencies.map((name) => `'${name}'`).join(", ")} ), 'version' => '${version}' );\n`,
	);
	writeFileSync(
		`${made}.zip`,
		makeZip(
			filesOf(made).map((path) => ({
				path: `lotse/${path}`,
				content: readFileSync(join(made, path)),
			})),
		),
	);
}

function filesOf(folder: string, below = ""): string[] {
	return readdirSync(join(folder, below))
		.sort()
		.flatMap((name) => {
			const path = below === "" ? name : `${below}/${name}`;
			return statSync(join(folder, path)).isDirectory()
				? filesOf(folder, path)
				: [path];
		});
}
