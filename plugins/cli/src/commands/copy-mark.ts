import type { Localised } from "@lotse/shared/contract/localised.ts";
import {
	digitalSourceTypes,
	digitalSourceVocabulary,
} from "@lotse/shared/vision/marking/digital-source-type.ts";
import type { ImageMarkProblem } from "@lotse/shared/vision/marking/marked-image.ts";
import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { notOneOf } from "../not-one-of.ts";
import { readOneFile } from "../read-one-file.ts";
import { writeFile } from "../write-file.ts";

/** Everything is held in memory. */
const mostBytes = 64_000_000;

const options = {
	output: {
		type: "string",
		short: "o",
		value: "FILE",
		summary: {
			de: "wohin das gekennzeichnete Bild geht; ohne sagt der Befehl nur, was das Bild sagt",
			en: "where the marked picture goes; without it the command only says what the picture says",
		},
	},
	type: {
		type: "string",
		value: "TYPE",
		summary: {
			de: `${digitalSourceTypes.join(" | ")}; sonst das erste`,
			en: `${digitalSourceTypes.join(" | ")}; else the first`,
		},
	},
	json: {
		type: "boolean",
		summary: {
			de: 'ein JSON-Objekt: {"before":…,"after":…,"file":…}',
			en: 'one JSON object: {"before":…,"after":…,"file":…}',
		},
	},
} as const;

export const copyMark = command({
	name: "copy mark",
	summary: {
		de: "kennzeichnet ein Bild als von einem Modell gemacht (IPTC DigitalSourceType)",
		en: "marks a picture as made by a model (IPTC DigitalSourceType)",
	},
	usage: ["IMAGE [-o FILE] [--type TYPE] [--json]"],
	about: {
		de: "JPEG und PNG. In die XMP-Metadaten kommt Iptc4xmpExt:DigitalSourceType; Bildpunkte, Exif und übrige Metadaten bleiben Byte für Byte.\nFür Bilder, die ein Modell gemacht oder verändert hat. Ein Foto mit einer Bildbeschreibung von einem Modell bleibt ein Foto: Nicht kennzeichnen.\nDie Kennzeichnung ist eine Angabe, kein Beweis: Wer Metadaten entfernt, entfernt sie, und viele Plattformen tun das beim Hochladen.",
		en: "JPEG and PNG. Iptc4xmpExt:DigitalSourceType goes into the XMP metadata; pixels, Exif and other metadata stay byte by byte.\nFor pictures a model made or changed. A photo whose description a model wrote stays a photo: do not mark it.\nThe mark is a statement, not a proof: whoever strips metadata strips it, and many platforms do on upload.",
	},
	options,
	async run(context) {
		const { values, language } = context;
		const one = readOneFile(context, "IMAGE");
		if (!one.ok) return one;
		const type = digitalSourceTypes.find(
			(known) => known === (values.type ?? digitalSourceTypes[0]),
		);
		if (type === undefined)
			return notOneOf("--type", values.type ?? "", digitalSourceTypes);
		const size = await context.fileSize(one.path);
		if (size === null || size > mostBytes)
			return problem(size === null ? "no-file" : "too-large", one.path);
		const bytes = await context.readFile(one.path);
		const { markImage } = await import(
			"@lotse/shared/vision/marking/mark-image.ts"
		);
		const marked = markImage(bytes, type);
		if (!marked.ok) return problem(marked.reason, one.path);
		const { output } = values;
		const after =
			output === undefined
				? marked.before
				: `${digitalSourceVocabulary}${type}`;
		if (output !== undefined) {
			const written = await writeFile(marked.bytes, output, context);
			if (!written.ok) return written;
		}
		if (values.json)
			await context.printJson({
				before: marked.before,
				after,
				file: output ?? null,
			});
		else
			await context.print(
				`${words[language][output === undefined ? "says" : "now"]}: ${after ?? words[language].nothing}`,
			);
		return { ok: true };
	},
});

const words = {
	de: { says: "Das Bild sagt", now: "Das Bild sagt jetzt", nothing: "nichts" },
	en: {
		says: "The picture says",
		now: "The picture says now",
		nothing: "nothing",
	},
} as const;

function problem(
	code: ImageMarkProblem | "no-file" | "too-large",
	file: string,
) {
	return failure([{ code, file, ...problems[code] }]);
}

const problems: Readonly<
	Record<
		ImageMarkProblem | "no-file" | "too-large",
		{ readonly message: Localised; readonly fix: Localised }
	>
> = {
	"no-file": {
		message: {
			de: "Die Datei gibt es nicht.",
			en: "There is no such file.",
		},
		fix: { de: "Prüfen Sie Namen und Ordner.", en: "Check name and folder." },
	},
	"too-large": {
		message: {
			de: "Das Bild ist größer als 64 MB.",
			en: "The picture is larger than 64 MB.",
		},
		fix: { de: "Verkleinern Sie es.", en: "Make it smaller." },
	},
	"not-an-image": {
		message: {
			de: "Das ist weder JPEG noch PNG.",
			en: "This is neither JPEG nor PNG.",
		},
		fix: {
			de: "Wandeln Sie das Bild um; WebP, AVIF und GIF gehen noch nicht.",
			en: "Convert the picture; WebP, AVIF and GIF do not work yet.",
		},
	},
	broken: {
		message: {
			de: "Das Bild hört mittendrin auf oder ist beschädigt.",
			en: "The picture ends in the middle or is damaged.",
		},
		fix: {
			de: "Holen Sie es noch einmal aus dem Programm, das es gemacht hat.",
			en: "Export it again from the program that made it.",
		},
	},
	"metadata-not-understood": {
		message: {
			de: "Die XMP-Metadaten des Bildes sind gepackt oder anders, als XMP es vorsieht. Damit nichts verloren geht, bleibt es, wie es ist.",
			en: "The picture's XMP metadata is compressed or not as XMP has it. So that nothing is lost it stays as it is.",
		},
		fix: {
			de: "Speichern Sie es mit neuen Metadaten aus Ihrem Bildprogramm.",
			en: "Save it with fresh metadata from your image program.",
		},
	},
	"metadata-too-large": {
		message: {
			de: "Die XMP-Metadaten füllen schon, was ein JPEG fasst (65.502 Byte).",
			en: "The XMP metadata already fills what a JPEG holds (65,502 bytes).",
		},
		fix: {
			de: "Speichern Sie es ohne Vorschaubild oder Bearbeitungsverlauf in den Metadaten.",
			en: "Save it without preview or editing history in the metadata.",
		},
	},
};
